import type { Moment, PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { type Answered, type BoardAction, daysLate, dueNow, isOpen, timesCarried } from './board-action.ts'

/** An action as a board's log says it. */
export type Logged = {
  id: string
  what: string
  owner: string
  /** The day it is due by now. */
  due_on: PlainDate
  is_open: boolean
  late: number
  carried: number
  agreed_at_on: PlainDate
  board_meeting_id: string
  /** What was heard of it last; null where no meeting has yet. */
  heard: Pick<Answered, 'answer' | 'says' | 'meets_on' | 'board_meeting_id'> | null
}

const logged = (action: BoardAction, today: PlainDate): Logged => ({
  id: action.id,
  what: action.what,
  owner: action.owner,
  due_on: dueNow(action),
  is_open: isOpen(action),
  late: daysLate(action, today),
  carried: timesCarried(action),
  agreed_at_on: action.agreed_at_on,
  board_meeting_id: action.board_meeting_id,
  heard: action.answers.at(-1) ?? null,
})

/**
 * The log of a board's actions: every one that is still open, and those answered since a moment. What is late stands first,
 * then what is open by the day it is due, then what is over.
 */
export const actionLog = (
  actions: readonly BoardAction[],
  { since, today }: { since: Moment; today: PlainDate },
): Logged[] =>
  actions
    .filter(each => isOpen(each) || each.answers.some(({ said_at }) => said_at >= since))
    .map(each => logged(each, today))
    .toSorted((one, other) => Number(other.is_open) - Number(one.is_open) || (one.due_on < other.due_on ? -1 : 1))
