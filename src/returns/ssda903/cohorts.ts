import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import type { Collection } from '../rule.ts'
import type { Child } from './child.ts'
import { inOrder, isShortBreak } from './episodes.ts'

/** Whether a day lies in the year of the collection, its first and last day among them. */
export const isInYear = (day: PlainDate, { from, to }: Pick<Collection, 'from' | 'to'>): boolean =>
  from <= day && day <= to

/**
 * Whether a child was looked after through the whole year, short breaks left out: from its first day or before to its last without
 * a gap. The cohort of OC2. Source: guide to the looked-after return, outcomes for children looked after twelve months.
 */
export const isLookedAfterAllYear = ({ episodes, collection }: Pick<Child, 'episodes' | 'collection'>): boolean => {
  let until: PlainDate = ''
  for (const { DECOM, DEC } of inOrder(episodes.filter(each => !isShortBreak(each)))) {
    if (DECOM === null || (DEC !== null && DEC < collection.from)) continue
    if (DECOM > (until || collection.from)) return false
    if (DEC === null || DEC > collection.to) return true
    if (DEC > until) until = DEC
  }
  return false
}
