import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { type Board, type Meeting, minutesOf } from './board.ts'

/** A meeting that is over and whose minutes are not agreed: a draft, or not written at all. */
export type NotAgreed = { id: string; meets_on: PlainDate; minutes: 'draft' | 'none' }

/** The improvement board a pack is for: the one that meets that day, or else the first there is; null where there is none. */
export const boardOfPack = (
  boards: readonly Board[],
  meetings: readonly Meeting[],
  meeting_on: PlainDate,
): Board | null => {
  const improving = boards.filter(({ kind }) => kind === 'improvement')
  const meeting = meetings.find(each => each.meets_on === meeting_on && each.status !== 'cancelled')
  return improving.find(({ id }) => id === meeting?.board_id) ?? improving[0] ?? null
}

/** Of one board's meetings: that whose minutes were agreed last, and those that are over and whose minutes are not agreed. */
export const lastAgreed = (
  meetings: readonly Meeting[],
  today: PlainDate,
): { agreed: Meeting | null; not_agreed: NotAgreed[] } => {
  const over = meetings
    .filter(each => each.status === 'held' || (each.status === 'planned' && each.meets_on < today))
    .toSorted((one, other) => (one.meets_on < other.meets_on ? 1 : -1))
  return {
    agreed: over.find(each => minutesOf(each) === 'agreed') ?? null,
    not_agreed: over.flatMap(each => {
      const minutes = minutesOf(each)
      return minutes === 'agreed' ? [] : [{ id: each.id, meets_on: each.meets_on, minutes }]
    }),
  }
}
