import { labelOf } from '../../vocabulary/codeset.ts'
import { visitPlace } from '../../vocabulary/codesets/visit-place.ts'
import { type About, act, type Call, type Context, type Told } from '../act.ts'
import type { Db } from '../database.ts'
import type { Refusal } from '../form.ts'
import { checkVisit, type EntryValues, type VisitValues } from './check-visit.ts'
import { findVisit, peopleOfVisit } from './visit.store.ts'
import { sayStanding, standingOf } from './visit.ts'

type Planned = About & { visit?: { id: string; held_at: string | null } }
type Done = { visit_id: string; entries: { id: string; person_id: string }[] }

const taking = (values: VisitValues) => values.children.filter(entry => entry.part)

const entryRow = (visit_id: string, entry: EntryValues) => ({
  visit_id,
  person_id: entry.person_id,
  seen: entry.seen ?? false,
  not_seen_reason: entry.not_seen_reason,
  seen_alone: entry.seen_alone,
  not_alone_reason: entry.not_alone_reason,
  bedroom_seen: entry.bedroom_seen,
  voice: entry.voice,
  how_communicated: entry.how_communicated,
  observation: entry.observation,
  what_changed: entry.what_changed,
  analysis: entry.analysis,
  next_step: entry.next_step,
  next_step_owner: entry.next_step_owner,
  next_step_due_on: entry.next_step_due_on,
})

const visitRow = (values: VisitValues) => ({
  held_at: values.held_at,
  mode: values.mode,
  place: values.place,
  type: values.type,
  purpose_code: values.purpose_code,
  purpose: values.purpose,
  others_present: values.others_present,
})

const writeEntries = async (db: Db, visitId: string, values: VisitValues): Promise<Done> => {
  const entries = await db
    .insertInto('visit_person')
    .values(taking(values).map(entry => entryRow(visitId, entry)))
    .returning(['id', 'person_id'])
    .execute()
  return { visit_id: visitId, entries }
}

/** One line a child: who was seen how, and what the child said. */
const linesOf = ({ values, actor }: Context & { values: VisitValues }, { entries }: Done): Told[] =>
  entries.flatMap(({ id, person_id }) => {
    const entry = values.children.find(one => one.person_id === person_id)
    if (!entry) return []
    const standing = sayStanding({ ...entry, held_at: values.held_at, mode: values.mode })
    const where = values.place ? ` (${labelOf(visitPlace, values.place).toLowerCase()})` : ''
    const words = entry.voice ? `. In the child’s words: “${entry.voice}”` : ''
    const attempted = standingOf({ ...entry, held_at: values.held_at, mode: values.mode }) === 'attempted'
    const says = `${attempted ? 'Visit tried' : 'Visit'} by ${actor.name}${where}. ${standing}${words}`
    return [
      {
        person_id,
        at: values.held_at,
        kind: 'visit',
        source_table: 'visit_person',
        source_id: id,
        significance: 2,
        says,
      },
    ]
  })

/** Records a visit that was not planned: the child of the page and the children of the family who were part of it. */
export const recordVisitNow = act({
  id: 'visit.record_now',
  title: 'Record a visit',
  may: 'visit.write',
  about: async ({ params, values }: { params: Readonly<Record<string, string>>; values: VisitValues }) => ({
    person_ids: [...new Set([params.person ?? '', ...taking(values).map(entry => entry.person_id)])],
  }),
  refuses: ({ values }): Refusal[] => checkVisit(values),
  async writes({ db, actor, values }) {
    const { id } = await db
      .insertInto('visit')
      .values({ ...visitRow(values), worker_id: actor.worker_id, team_id: actor.team_id })
      .returning('id')
      .executeTakeFirstOrThrow()
    return writeEntries(db, id, values)
  },
  tells: linesOf,
})

/** Records what became of a planned visit: each child it was planned for, seen or not. It can be recorded once. */
export const recordVisit = act({
  id: 'visit.record',
  title: 'Record a planned visit',
  may: 'visit.write',
  async about({
    db,
    params,
    values,
  }: {
    db: Db
    params: Readonly<Record<string, string>>
    values: VisitValues
  }): Promise<Planned> {
    const planned_for = await peopleOfVisit(db, params.visit ?? '')
    const visit = await findVisit(db, params.visit ?? '')
    // A brother or sister whose record has since moved out of reach does not stop the others being recorded.
    const named = planned_for.filter(id => values.children.some(entry => entry.person_id === id))
    return {
      person_ids: named.length > 0 ? named : planned_for,
      visit,
      subject: { table: 'visit', id: visit.id, version: visit.version, row: { ...visit } },
    }
  },
  refuses({ values, about }: Call<VisitValues, Planned>): Refusal[] {
    if (about.visit?.held_at) return [{ field: 'held_at-day', says: 'This visit has already been recorded' }]
    if (values.children.some(entry => !about.person_ids.includes(entry.person_id))) {
      return [{ field: 'children', says: 'Only the children this visit was planned for can be recorded here' }]
    }
    return checkVisit(values)
  },
  async writes({ db, params, values }: Call<VisitValues, Planned>) {
    const visitId = params.visit ?? ''
    await db.updateTable('visit').set(visitRow(values)).where('id', '=', visitId).execute()
    return writeEntries(db, visitId, values)
  },
  tells: linesOf,
})
