import { addDays, addMonths, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { at, workingDay } from './moments.ts'
import { type Outsiders, writeOutsiders } from './outsiders.ts'
import { CARRIED, MEMBERS } from './phrases/boards.ts'
import type { Random } from './random.ts'
import type { Row, Rows } from './rows.ts'
import type { Worker, Workforce } from './workforce.ts'
import { writeMeeting, writeNext } from './write-meetings.ts'
import { writeNotice, writeReports } from './write-oversight.ts'

export type Given = { items: readonly string[]; published: PlainDate; force: Workforce }

/** A meeting as it is written: its day, who sits there, and which of the board's it is. */
export type Met = { id: string; meets_on: PlainDate; place: number; of: number }

const SIX_WEEKS = 42
const ROOM = 'Committee room 2, Civic Offices'

const daysOf = (published: PlainDate, today: PlainDate): PlainDate[] => {
  const days: PlainDate[] = []
  for (let day = addDays(published, SIX_WEEKS); day < today; day = addDays(day, SIX_WEEKS)) days.push(workingDay(day))
  return days.filter(day => day < today)
}

const writeMembers = (rows: Rows, random: Random, board_id: string, people: Outsiders & Record<string, Worker>) => {
  const put = (row: Partial<Row<'board_member'>> & { represents: string }, on: PlainDate) =>
    rows.put('board_member', { id: random.uuid(), created_at: at(on, 600), board_id, ...row })
  const { from, id } = people.improvement_board
  const chair = put({ worker_id: id, represents: 'Independent chair', is_chair: true }, from)
  return [
    chair,
    ...MEMBERS.map(([who, represents]) =>
      put(people[who] ? { worker_id: people[who].id, represents } : { name: who, represents }, from),
    ),
  ]
}

/** The action officers carried forward at each of the last three meetings. */
const writeCarried = (rows: Rows, random: Random, met: readonly Met[], due: (meeting: Met) => PlainDate) => {
  const [first, ...heard] = met.slice(-CARRIED.says.length - 1)
  if (!first || heard.length < CARRIED.says.length) return
  const { what, owner } = CARRIED
  const action = rows.put('board_action', {
    id: random.uuid(),
    created_at: at(first.meets_on, 720),
    board_meeting_id: first.id,
    what,
    owner,
    due_on: due(first),
  })
  for (const [n, meeting] of heard.entries())
    rows.add('board_action_answer', {
      id: random.uuid(),
      created_at: at(meeting.meets_on, 722),
      board_action_id: action,
      board_meeting_id: meeting.id,
      answer: 'carried',
      says: CARRIED.says[n] ?? '',
      due_on: due(meeting),
    })
}

/** The improvement board and all it has met for, the notice in force, and what the adviser has reported. */
export const writeBoards = (rows: Rows, random: Random, { items, published, force }: Given): void => {
  const { today, everybody } = force
  const outsiders = writeOutsiders(rows, random, { published, force })
  const by = (role: Worker['role']) => everybody.find(worker => worker.role === role)
  const served = { director: by('director'), lead_member: by('lead_member') }
  const people = { ...outsiders, ...Object.fromEntries(Object.entries(served).filter(([, worker]) => worker)) }
  const from = outsiders.improvement_board.from
  const board = rows.put('board', {
    id: random.uuid(),
    created_at: at(from, 595),
    name: 'Improvement board',
    kind: 'improvement',
    meets: 'six_weekly',
    purpose: 'Asks whether children are better helped than at the inspection, and what stands in the way.',
  })
  const members = writeMembers(rows, random, board, people)
  const days = daysOf(published, today)
  const next = workingDay(addDays(days.at(-1) ?? today, SIX_WEEKS))
  const met = days.map((meets_on, place) => ({ id: random.uuid(), meets_on, place, of: days.length }))
  const coming = { id: random.uuid(), meets_on: next, place: days.length, of: days.length }
  for (const [place, meeting] of met.entries())
    writeMeeting(rows, random, {
      meeting,
      agreed: met[place + 1] ?? null,
      board,
      members,
      items,
      room: ROOM,
      minuter: by('performance_analyst') ?? null,
    })
  writeCarried(rows, random, met, meeting => (met[meeting.place + 1] ?? coming).meets_on)
  writeNext(rows, random, { coming, met, board, items, room: ROOM, today, scrutiny_on: addMonths(next, 1) })
  writeNotice(rows, random, { items, published, force })
  writeReports(rows, random, { items, published, force, adviser: outsiders.improvement_adviser })
}
