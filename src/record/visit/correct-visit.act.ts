import { act, type Call } from '../act.ts'
import type { Db } from '../database.ts'
import type { Refusal, ValuesOf } from '../form.ts'
import { aboutRecorded, type Recorded, refusesCorrecting } from './about-recorded.ts'
import { checkVisit, type VisitValues } from './check-visit.ts'
import type { visitCorrectForm } from './visit.form.ts'
import { followDelays, putEntriesAside, writeCorrected } from './visit-correction-writes.store.ts'
import { linesOf } from './visit-lines.ts'
import { entryRow, taking, visitRow, writeEntries } from './visit-writes.store.ts'

type Values = ValuesOf<typeof visitCorrectForm>

const wordsOf = (values: VisitValues) => JSON.stringify([visitRow(values), taking(values).map(entryRow)])

/** What was recorded, as the form would have given it, in the order in which the form has the children. */
const recordedWords = ({ visit, standing }: Recorded, { children }: VisitValues) => {
  const place = (entry: { person_id: string }) => children.findIndex(child => child.person_id === entry.person_id)
  const entries = standing.toSorted((a, b) => place(a) - place(b)).map(entry => ({ ...entry, part: true }))
  return wordsOf({ ...visit, children: entries } as unknown as VisitValues)
}

/** A child whose entry somebody else corrected meanwhile is not written a second time. */
const twice = ({ visit, standing }: Recorded, values: VisitValues): Refusal[] =>
  taking(values).some(
    ({ person_id }) =>
      visit.entries.some(entry => entry.person_id === person_id && entry.corrected_in) &&
      !standing.some(entry => entry.person_id === person_id),
  )
    ? [
        {
          field: 'children',
          says: 'One of these children already has a corrected record of this visit: correct that one',
        },
      ]
    : []

/**
 * Corrects the record of a visit: the old record is put aside with the reason, and the new one is written in its place.
 * Entries of children out of reach stay as they were written. Deadlines and signs of drift follow the new record.
 */
export const correctVisit = act({
  id: 'visit.correct',
  title: 'Correct the record of a visit',
  may: 'visit.correct',
  about: ({ db, params, values }: { db: Db; params: Readonly<Record<string, string>>; values: Values }) =>
    aboutRecorded(db, params.visit ?? '', visit =>
      values.children
        .filter(child => child.part || visit.entries.some(entry => entry.person_id === child.person_id))
        .map(child => child.person_id),
    ),
  refuses(call: Call<Values, Recorded>): Refusal[] {
    const { values, about } = call
    const refusals = refusesCorrecting(call, 'reason')
    if (refusals.length > 0) return refusals
    if (wordsOf(values) === recordedWords(about, values)) {
      return [{ field: 'reason', says: 'Nothing is different from what was recorded: there is nothing to correct' }]
    }
    return [...twice(about, values), ...checkVisit(values)]
  },
  async writes({ db, values, about: { visit, standing, person_ids }, now }: Call<Values, Recorded>) {
    const left_out = await putEntriesAside(db, visit.id, standing, { at: now, because: values.reason })
    const id = await writeCorrected(db, visit, values)
    const first = new Map(standing.map(entry => [entry.person_id, entry.first_recorded_at]))
    const written = await writeEntries(db, id, values, first)
    await followDelays(db, standing, written.entries)
    return { ...written, left_out, person_ids }
  },
  tells: ({ values, about }, { left_out, ...written }) =>
    linesOf({ values, visitor: about.visit.worker, left_out }, written),
})
