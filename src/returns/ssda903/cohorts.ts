import type { Collection } from '../rule.ts'
import type { Child, Episode } from './child.ts'
import { beginsCare, endsCare, isShortBreak } from './episodes.ts'

/** Whether an episode has a day in the year of the collection, the day it ended among them. */
export const touchesYear = (
  { DECOM, DEC }: Pick<Episode, 'DECOM' | 'DEC'>,
  { from, to }: Pick<Collection, 'from' | 'to'>,
): boolean => DECOM !== null && DECOM <= to && (DEC === null || DEC >= from)

/**
 * Whether a child was looked after through the whole year: the cohort of OC2. As the reasons of the episodes tell it: none of the
 * year began care (S) after the first day, none ended it before the last, and none was of a series of short breaks. An episode that
 * goes on into another (X1) goes on, though the other may be missing, which other rules ask about.
 * Source: guide to the looked-after return, outcomes for children looked after twelve months.
 */
export const isLookedAfterAllYear = ({ episodes, collection }: Pick<Child, 'episodes' | 'collection'>): boolean => {
  const { from, to } = collection
  let lookedAfter = false
  for (const episode of episodes) {
    if (!touchesYear(episode, collection)) continue
    if (isShortBreak(episode)) return false
    const { DECOM, DEC } = episode
    if (DECOM !== null && DECOM > from && beginsCare(episode)) return false
    if (DEC !== null && DEC < to && endsCare(episode)) return false
    lookedAfter = true
  }
  return lookedAfter
}
