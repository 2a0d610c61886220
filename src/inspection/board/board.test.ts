import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Item } from '../improvement/improvement.ts'
import type { Standing } from '../improvement/standing.ts'
import { actionLog } from './action-log.ts'
import type { Board, Meeting } from './board.ts'
import { type BoardAction, daysLate, dueNow, heardAt, isOpen, timesCarried, unheardAt } from './board-action.ts'
import { draftAgenda } from './draft-agenda.ts'
import { boardOfPack, lastAgreed } from './last-agreed.ts'

const action = (some: Partial<BoardAction> = {}): BoardAction => ({
  id: 'a',
  version: 1,
  board_id: 'b',
  board_meeting_id: 'june',
  agreed_at_on: '2026-06-09',
  what: 'Agree with the police what they send',
  owner: 'Sunil Mistry',
  due_on: '2026-07-21',
  answers: [],
  ...some,
})
const JULY = { id: 'july', meets_on: '2026-07-21' }
const SEPTEMBER = { id: 'september', meets_on: '2026-09-01' }
const carried = {
  board_meeting_id: 'july',
  meets_on: '2026-07-21',
  answer: 'carried',
  says: 'Not yet',
  said_at: '2026-07-24T10:00:00.000Z',
} as const

describe('an action of a board', () => {
  test('is open until a meeting hears that it is done or need not be, and due on the day it was last carried to', () => {
    const once = action({ answers: [{ ...carried, due_on: '2026-09-01' }] })
    assert.deepEqual([isOpen(once), dueNow(once), timesCarried(once)], [true, '2026-09-01', 1])
    assert.deepEqual([daysLate(once, '2026-09-01'), daysLate(once, '2026-09-03')], [0, 2])
    const done = {
      ...carried,
      board_meeting_id: 'september',
      meets_on: '2026-09-01',
      answer: 'done',
      due_on: null,
    } as const
    assert.equal(isOpen(action({ answers: [...once.answers, done] })), false)
  })

  test('is to be heard by every meeting after the one that agreed it, until one answers it', () => {
    assert.deepEqual(unheardAt({ id: 'june', meets_on: '2026-06-09' }, [action()]), [])
    assert.equal(unheardAt(JULY, [action()]).length, 1)
    const once = action({ answers: [{ ...carried, due_on: '2026-09-01' }] })
    assert.equal(unheardAt(JULY, [once]).length, 0)
    assert.equal(unheardAt(SEPTEMBER, [once]).length, 1)
    const done = action({ answers: [{ ...carried, answer: 'done', due_on: null }] })
    assert.deepEqual(heardAt(SEPTEMBER, [done]), [])
    assert.equal(heardAt(JULY, [done])[0]?.heard?.answer, 'done')
  })

  test('reads in a meeting as it stood when the meeting began', () => {
    const later = { ...carried, board_meeting_id: 'september', meets_on: '2026-09-01', due_on: '2026-10-13' }
    const twice = action({ answers: [{ ...carried, due_on: '2026-09-01' }, later] })
    assert.equal(dueNow(heardAt(JULY, [twice])[0]?.before ?? twice), '2026-07-21')
    assert.equal(dueNow(heardAt(SEPTEMBER, [twice])[0]?.before ?? twice), '2026-09-01')
  })
})

describe('the log of a board’s actions', () => {
  const since = '2026-09-15T09:00:00.000Z'
  const log = (...all: BoardAction[]) =>
    actionLog(all, { since, today: '2026-10-01' }).map(({ id, is_open, late, carried }) => [id, is_open, late, carried])

  test('has every open action, the latest first, and those answered since a moment, whenever the meeting was', () => {
    const late = action({ id: 'late', due_on: '2026-09-21' })
    const open = action({ id: 'open', due_on: '2026-07-21', answers: [{ ...carried, due_on: '2026-10-13' }] })
    const done = { ...carried, answer: 'done', due_on: null } as const
    const before = action({ id: 'before', answers: [done] })
    const typed = action({ id: 'typed', answers: [{ ...done, said_at: '2026-09-16T09:00:00.000Z' }] })
    assert.deepEqual(log(typed, before, open, late), [
      ['late', true, 10, 0],
      ['open', true, 0, 1],
      ['typed', false, 0, 0],
    ])
  })

  test('says what was heard of each last', () => {
    const once = action({ answers: [{ ...carried, due_on: '2026-09-01' }] })
    const [heard] = actionLog([once], { since, today: '2026-10-01' })
    assert.deepEqual([heard?.due_on, heard?.heard?.says, heard?.agreed_at_on], ['2026-09-01', 'Not yet', '2026-06-09'])
    assert.equal(actionLog([action()], { since, today: '2026-10-01' })[0]?.heard, null)
  })
})

describe('the minutes of a pack', () => {
  const meeting = (meets_on: string, some: Partial<Meeting> = {}): Meeting =>
    ({ id: meets_on, board_id: 'b', meets_on, status: 'held', agreed_on: null, ...some }) as Meeting

  test('are those agreed last; of later meetings it is known which are a draft and which nobody wrote', () => {
    const all = [
      meeting('2026-12-01', { status: 'planned' }),
      meeting('2026-11-03', { status: 'planned' }),
      meeting('2026-10-06'),
      meeting('2026-09-01', { agreed_on: '2026-10-06' }),
      meeting('2026-08-04', { status: 'cancelled' }),
      meeting('2026-07-21', { agreed_on: '2026-09-01' }),
    ]
    const { agreed, not_agreed } = lastAgreed(all, '2026-11-22')
    assert.equal(agreed?.meets_on, '2026-09-01')
    assert.deepEqual(
      not_agreed.map(({ meets_on, minutes }) => [meets_on, minutes]),
      [
        ['2026-11-03', 'none'],
        ['2026-10-06', 'draft'],
      ],
    )
    assert.deepEqual(lastAgreed([], '2026-11-22'), { agreed: null, not_agreed: [] })
  })

  test('are of the improvement board that meets that day, or the first there is', () => {
    const board = (id: string, kind: Board['kind']) => ({ id, kind }) as Board
    const all = [board('s', 'scrutiny'), board('a', 'improvement'), board('b', 'improvement')]
    assert.equal(boardOfPack(all, [meeting('2026-10-06')], '2026-10-06')?.id, 'b')
    assert.equal(boardOfPack(all, [meeting('2026-10-06', { board_id: 's' })], '2026-10-06')?.id, 'a')
    assert.equal(boardOfPack(all.slice(0, 1), [], '2026-10-06'), null)
  })
})

describe('an agenda drafted from the programme', () => {
  const item = (number: number): Item => ({ id: `i${number}`, number, text: 'Reviews.', owner: 'Dan Moss' }) as Item
  const standing = (status: Standing['status'], because: string): Standing => ({ status, rag: 'R', because: [because] })

  test('has what is behind or opened again, what the pack asks to be decided, and what every meeting has', () => {
    const drafted = draftAgenda({
      chair: 'Margaret Ellery',
      to_agree: '2026-10-13',
      open_actions: 2,
      programme: [
        { item: item(1), standing: standing('behind', '1 action is late') },
        { item: item(2), standing: standing('on_track', 'nothing is late') },
        { item: item(3), standing: standing('reopened', 'since an audit found it again') },
      ],
      decisions: ['Agree a manager for Cedar'],
    })
    assert.deepEqual(
      drafted.map(({ title, purpose }) => [title, purpose]),
      [
        ['Welcome, apologies and interests', 'information'],
        ['Minutes of the meeting of Tue 13 Oct 2026', 'decision'],
        ['Actions of earlier meetings: 2 to be answered', 'discussion'],
        ['The programme on one page', 'discussion'],
        ['Improvement 1: Reviews. It is behind: 1 action is late.', 'discussion'],
        ['Improvement 3: Reviews. It was opened again: Since an audit found it again.', 'discussion'],
        ['Agree a manager for Cedar', 'decision'],
        ['What children, families and staff have told us', 'discussion'],
        ['Any other business, and when the board next meets', 'information'],
      ],
    )
    assert.deepEqual([drafted[4]?.presenter, drafted[4]?.improvement_item_id], ['Dan Moss', 'i1'])
  })
})
