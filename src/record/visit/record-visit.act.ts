import { type About, act, type Call } from '../act.ts'
import type { Db } from '../database.ts'
import type { Refusal } from '../form.ts'
import { checkVisit, type VisitValues } from './check-visit.ts'
import { findVisit, peopleOfVisit } from './visit.store.ts'
import { linesOf } from './visit-lines.ts'
import { taking, visitRow, writeEntries } from './visit-writes.store.ts'

type Planned = About & { visit?: { id: string; held_at: string | null } }

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
  tells: ({ values, actor }, written) => linesOf({ values, visitor: actor.name }, written),
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
  tells: ({ values, actor }, written) => linesOf({ values, visitor: actor.name }, written),
})
