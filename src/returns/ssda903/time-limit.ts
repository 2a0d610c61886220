import { daysBetween } from '../../vocabulary/calendar/plain-date.ts'
import type { Fault } from '../rule.ts'
import type { Child, Episode } from './child.ts'
import { inOrder } from './episodes.ts'

/**
 * A check that a child is not held under a legal status for longer than the law allows: episodes that follow one another on the
 * same day under it count as one stretch, and one that goes on is counted to the end of the year. All of the stretch is marked.
 */
export const noLongerThan =
  (days: number, status: string) =>
  ({ episodes, collection: { to } }: Pick<Child, 'episodes' | 'collection'>, fault: Fault): void => {
    const markWhereTooLong = (stretch: readonly Episode[]) => {
      const [first, end] = [stretch[0]?.DECOM, stretch.at(-1)]
      if (!first || !end || daysBetween(first, end.DEC ?? to) <= days) return
      for (const episode of stretch) fault(episode, 'LS', 'DECOM', 'DEC')
    }
    if (!episodes.some(({ LS }) => LS === status)) return
    let stretch: Episode[] = []
    for (const episode of inOrder(episodes.filter(({ LS }) => LS === status))) {
      if (stretch.length > 0 && stretch.at(-1)?.DEC !== episode.DECOM) {
        markWhereTooLong(stretch)
        stretch = []
      }
      stretch.push(episode)
    }
    markWhereTooLong(stretch)
  }
