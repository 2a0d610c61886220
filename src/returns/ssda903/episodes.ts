import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { inOrder as byText } from '../../vocabulary/in-order.ts'
import type { Episode } from './child.ts'

const areInOrder = (episodes: readonly Pick<Episode, 'DECOM'>[]): boolean => {
  let before: string | null = ''
  for (const { DECOM } of episodes) {
    if (DECOM === null || DECOM < before) return false
    before = DECOM
  }
  return true
}

/** The episodes that have begun on a day, the earliest first; of one day, in the order of the file. Most files have them so. */
export const inOrder = <E extends Pick<Episode, 'DECOM'>>(episodes: readonly E[]): readonly E[] =>
  areInOrder(episodes)
    ? episodes
    : episodes.filter(({ DECOM }) => DECOM !== null).sort((one, other) => byText(one.DECOM ?? '', other.DECOM ?? ''))

/** The first of the episodes in order. */
export const earliest = <E extends Pick<Episode, 'DECOM'>>(episodes: readonly E[]): E | undefined => {
  let found: E | undefined
  for (const each of episodes)
    if (each.DECOM !== null && (found?.DECOM == null || each.DECOM < found.DECOM)) found = each
  return found
}

/** The last of the episodes in order. */
export const latest = <E extends Pick<Episode, 'DECOM'>>(episodes: readonly E[]): E | undefined => {
  let found: E | undefined
  for (const each of episodes)
    if (each.DECOM !== null && (found?.DECOM == null || each.DECOM >= found.DECOM)) found = each
  return found
}

const SHORT_BREAKS: readonly (string | null)[] = ['V3', 'V4']

/** Whether an episode is of a series of short breaks (V3, V4), which most rules of being looked after leave out. */
export const isShortBreak = ({ LS }: Pick<Episode, 'LS'>): boolean => SHORT_BREAKS.includes(LS)

/** Whether it began a period of care. */
export const beginsCare = ({ RNE }: Pick<Episode, 'RNE'>): boolean => RNE === 'S'

/** Whether it ended and care with it: it has an end, and its reason is not that another began the same day. */
export const endsCare = ({ DEC, REC }: Pick<Episode, 'DEC' | 'REC'>): boolean => DEC !== null && REC !== 'X1'

const ADOPTED: readonly (string | null)[] = ['E11', 'E12']

/** Whether it ended since the child was adopted. */
export const endsInAdoption = ({ REC }: Pick<Episode, 'REC'>): boolean => ADOPTED.includes(REC)

/** Whether it ended since the child died. */
export const endsInDeath = ({ REC }: Pick<Episode, 'REC'>): boolean => REC === 'E2'

/** Whether the episode runs on this day: it began on it or before, and did not end before or on it. */
export const runsOn = ({ DECOM, DEC }: Pick<Episode, 'DECOM' | 'DEC'>, day: PlainDate): boolean =>
  DECOM !== null && DECOM <= day && (DEC === null || DEC > day)

/** The periods of care that episodes make up, each with its episodes in order: one begins with reason S, or after a gap. */
export const periodsOfCare = (episodes: readonly Episode[]): Episode[][] => {
  const periods: Episode[][] = []
  let before: Episode | undefined
  for (const episode of inOrder(episodes)) {
    const goesOn = before !== undefined && !beginsCare(episode) && before.DEC === episode.DECOM
    if (goesOn) periods.at(-1)?.push(episode)
    else periods.push([episode])
    before = episode
  }
  return periods
}
