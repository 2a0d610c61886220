import { addMonths, type PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { inOrder as byText } from '../../vocabulary/in-order.ts'
import type { Collection } from '../rule.ts'
import type { RowOf } from './child.ts'

/** A time that one social worker was responsible for a child. */
export type SwEpisode = RowOf<'SWEpisodes'>

/** Why the social worker changed is asked of episodes that began on this day or later. */
export const REASON_ASKED_FROM: PlainDate = '2023-04-01'

/** The first day on which social worker episodes are reported: a year before the return’s own first day. */
export const reportedFrom = ({ from }: Pick<Collection, 'from'>): PlainDate => addMonths(from, -12)

const placeOf = ({ SW_DECOM, SW_DEC }: SwEpisode) => `${SW_DECOM}${SW_DEC ?? '9999'}`

/** The social worker episodes that began on a day, the earliest first; of one day, the one that ended sooner, and an open one last. */
export const swEpisodesInOrder = (episodes: readonly SwEpisode[]): SwEpisode[] => {
  const dated = episodes.filter(({ SW_DECOM }) => SW_DECOM !== null)
  return dated.length < 2 ? dated : dated.sort((one, other) => byText(placeOf(one), placeOf(other)))
}

/** The last of them in that order. */
export const latestSwEpisode = (episodes: readonly SwEpisode[]): SwEpisode | undefined =>
  swEpisodesInOrder(episodes).at(-1)
