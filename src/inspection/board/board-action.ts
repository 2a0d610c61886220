import { daysBetween, type Moment, type PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import type { CodeOf } from '../../vocabulary/codeset.ts'
import type { boardActionAnswer } from '../../vocabulary/codesets/board-action-answer.ts'

/** What a meeting heard of an action. */
export type Answered = {
  board_meeting_id: string
  meets_on: PlainDate
  answer: CodeOf<typeof boardActionAnswer>
  says: string
  due_on: PlainDate | null
  /** When it was written down, which may be days after the meeting. */
  said_at: Moment
}

/** Something somebody said at a meeting that they would do. */
export type BoardAction = {
  id: string
  version: number
  board_id: string
  board_meeting_id: string
  /** When the meeting was at which it was agreed. */
  agreed_at_on: PlainDate
  what: string
  owner: string
  due_on: PlainDate
  /** The earliest first. */
  answers: Answered[]
}

/** Whether it is still to be done: nobody has said that it was, or that it need not be. */
export const isOpen = ({ answers }: Pick<BoardAction, 'answers'>): boolean =>
  answers.every(({ answer }) => answer === 'carried')

/** The day it is due by now, whenever it was first. */
export const dueNow = ({ due_on, answers }: Pick<BoardAction, 'due_on' | 'answers'>): PlainDate =>
  answers.findLast(each => each.due_on !== null)?.due_on ?? due_on

/** How often it was carried forward. */
export const timesCarried = ({ answers }: Pick<BoardAction, 'answers'>): number =>
  answers.filter(({ answer }) => answer === 'carried').length

/** How many days late it is on a day; 0 where it is not. */
export const daysLate = (action: Pick<BoardAction, 'due_on' | 'answers'>, today: PlainDate): number =>
  isOpen(action) && dueNow(action) < today ? daysBetween(dueNow(action), today) : 0

type Met = { id: string; meets_on: PlainDate }

/** What a meeting is to hear of: each action of earlier meetings that was open when it met, with what it has heard so far. */
export const heardAt = (meeting: Met, actions: readonly BoardAction[]) =>
  actions
    .filter(
      each =>
        each.agreed_at_on < meeting.meets_on &&
        each.answers.every(({ answer, meets_on }) => answer === 'carried' || meets_on >= meeting.meets_on),
    )
    .map(each => ({
      ...each,
      heard: each.answers.find(({ board_meeting_id }) => board_meeting_id === meeting.id) ?? null,
      // As it stood when the meeting began, so that minutes read the same whatever happened since.
      before: { due_on: each.due_on, answers: each.answers.filter(({ meets_on }) => meets_on < meeting.meets_on) },
    }))

/** Those of them nothing was said of yet: minutes that leave one out cannot be agreed. */
export const unheardAt = (meeting: Met, actions: readonly BoardAction[]): BoardAction[] =>
  heardAt(meeting, actions).filter(({ heard }) => heard === null)
