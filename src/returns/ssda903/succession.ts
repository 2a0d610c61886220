import { reasonNewEpisode } from '../../vocabulary/codesets/reason-new-episode.ts'
import { codesOf } from '../codes.ts'
import type { Episode } from './child.ts'
import { beginsCare, inOrder } from './episodes.ts'

/** Visits each episode of a child that comes after another, with the one before it, the earliest first. */
export const eachNext = (episodes: readonly Episode[], visit: (next: Episode, before: Episode) => void): void => {
  if (episodes.length < 2) return
  let before: Episode | undefined
  for (const episode of inOrder(episodes)) {
    if (before !== undefined) visit(episode, before)
    before = episode
  }
}

/** Whether its reason says that it goes on from another: a code of the set, and not that care began. */
export const saysItGoesOn = ({ RNE }: Pick<Episode, 'RNE'>): boolean =>
  RNE !== null && !beginsCare({ RNE }) && codesOf(reasonNewEpisode).has(RNE)

/** The cells that say where a child is placed and by whom. */
export const PLACEMENT = ['PLACE', 'PL_POST', 'URN', 'PLACE_PROVIDER'] as const

/** The cells of the placement in which an episode differs from the one before it: none where the child did not move. */
export const movedIn = (next: Episode, before: Episode): (typeof PLACEMENT)[number][] =>
  PLACEMENT.filter(cell => next[cell] !== before[cell])
