import { londonDate } from '../../vocabulary/calendar/plain-date.ts'
import { sayDate } from '../../vocabulary/calendar/say.ts'
import { type About, act, type Call } from '../act.ts'
import type { ValuesOf } from '../form.ts'
import { nounOf } from './holding.ts'
import type { splitForm } from './merge.form.ts'
import type { Merged } from './merge.store.ts'
import { doneSince, type Since } from './since.store.ts'
import { findMerged, takeAlong, undoMerge } from './split.store.ts'

type Values = ValuesOf<typeof splitForm>
type Splitting = About & { merged: Merged; since: Since[] }

/** That what was done since goes back with what it was done to. */
export const GOES_BACK = 'goes_back'

/** One thing done since a merge, in words: 'visit added Thu 7 May 2026'. */
export const sayOne = ({ table_name, how, at }: Since) => `${nounOf(table_name)} ${how} ${sayDate(londonDate(at))}`

/** What was done since, the first few in words: 'a visit added Thu 7 May 2026; an address changed Fri 8 May 2026'. */
export const saySince = (since: readonly Since[]): string => {
  const says = [...new Set(since.map(sayOne))]
  return `${says.slice(0, 5).join('; ')}${says.length > 5 ? `; and ${says.length - 5} more` : ''}`
}

/**
 * Takes apart two records that were merged in error: each row goes back to what it held, from what the merge wrote down.
 * Refuses while something was done since with what would go back, unless somebody says that it goes back too.
 */
export const splitPeople = act<Values, Splitting, { person_id: string; merged_id: string }>({
  id: 'split-people',
  title: 'Take apart two records merged in error',
  may: 'person.merge',
  async about({ db, params }) {
    const merged = await findMerged(db, params.person ?? '', params.merge ?? '')
    return {
      merged,
      since: await doneSince(db, merged),
      person_ids: [merged.person_id],
      subject: { table: 'person_merge', id: merged.id, version: merged.version, row: {} },
    }
  },
  refuses: ({ values, about: { merged, since } }) =>
    since.length === 0 || values.since.includes(GOES_BACK)
      ? []
      : [
          {
            field: 'since',
            says: `Since they were merged, something was done with what came from ${merged.reference}: ${saySince(since)}. Settle whose it is: tick that it goes back too, if it does`,
          },
        ],
  async writes({ db, values, about: { merged, since }, actor, now }: Call<Values, Splitting>) {
    await takeAlong(db, merged, since)
    await undoMerge(db, merged, { undone_at: now, undone_by: actor.worker_id, undone_because: values.reason })
    const { person_id, merged_id } = merged
    return { person_id, merged_id, person_ids: [person_id, merged_id] }
  },
})
