import type { Fault } from '../rule.ts'
import type { Child, Episode } from './child.ts'
import { earliest, latest } from './episodes.ts'

/** The first episode of a child’s year, and the last of the year before where that was left open. */
export type CarriedOver = { readonly first: Episode; readonly before: Episode }

/** Whether and how a child’s record goes on from the year before: null where there was no episode left open, or is none now. */
export const carriedOver = ({ episodes, last }: Pick<Child, 'episodes' | 'last'>): CarriedOver | null => {
  if (episodes.length === 0 || last.episodes.length === 0) return null
  const before = latest(last.episodes)
  if (before === undefined || before.DEC !== null) return null
  const first = earliest(episodes)
  return first === undefined ? null : { first, before }
}

/** A cell of an episode that the returns of both years hold. */
type Said = Exclude<keyof Episode & string, 'unread' | 'table' | 'row' | 'CHILD'>

/** A check that the first episode says the same in one cell as the one left open the year before. A blank is not the same as a code. */
export const saysAsBefore =
  (cell: Said) =>
  (child: Child, fault: Fault): void => {
    const carried = carriedOver(child)
    if (carried && carried.first[cell] !== carried.before[cell]) fault(carried.first, cell)
  }
