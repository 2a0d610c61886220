import type { Fault } from '../rule.ts'
import type { Child, Episode, RowOf } from './child.ts'

type Order = RowOf<'DoLo'>

/** Whether an episode runs during some of an order: on the day it starts, or from a day before it ends. */
const runsDuring = ({ DECOM, DEC }: Episode, start: string, end: string): boolean =>
  DECOM !== null && (DECOM <= start ? DEC === null || DEC > start : DECOM < end)

/**
 * Makes the check of where a child is placed while deprived of liberty by an order, which marks the order and the episode. An order
 * is asked about once it has ended, as the Department's rules have it; a blank placement is for other rules.
 */
export const placedDuringOrder =
  (isWrong: (place: string) => boolean) =>
  ({ dolo, episodes }: Pick<Child, 'dolo' | 'episodes'>, fault: Fault): void => {
    for (const order of dolo as readonly Order[]) {
      const { DOLO_START, DOLO_END } = order
      if (DOLO_START === null || DOLO_END === null) continue
      for (const episode of episodes)
        if (episode.PLACE !== null && isWrong(episode.PLACE) && runsDuring(episode, DOLO_START, DOLO_END)) {
          fault(order, 'DOLO_START')
          fault(episode, 'PLACE')
        }
    }
  }
