import { createHash } from 'node:crypto'
import { down, madePdf } from '../inspection/read-report/made-pdf.ts'
import { addDays, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { sayDate } from '../vocabulary/calendar/say.ts'
import { at, earlier, workingDay } from './moments.ts'
import { ACTIONS, DECISIONS, PAPER, SAID, STANDING } from './phrases/boards.ts'
import type { Random } from './random.ts'
import type { Row, Rows } from './rows.ts'
import type { Worker } from './workforce.ts'
import type { Met } from './write-boards.ts'

/** What an item of the programme asks, by place; null where there is none. */
const askedBy = (rows: Rows, items: readonly string[], place: number) => {
  const all = (rows.waiting.get('improvement_item') ?? []) as { id: string; number: number; text: string }[]
  return all.find(({ id }) => id === items[place]) ?? null
}

const put = (random: Random, on: PlainDate, minutes: number) => ({ id: random.uuid(), created_at: at(on, minutes) })

type Matter = Pick<Row<'board_agenda_item'>, 'title' | 'purpose' | 'minutes' | 'improvement_item_id'>

const writeMatters = (rows: Rows, random: Random, meeting: Met, matters: readonly Matter[], drafted: PlainDate) => {
  for (const [place, matter] of matters.entries())
    rows.add('board_agenda_item', {
      ...put(random, drafted, 660 + place),
      board_meeting_id: meeting.id,
      position: place + 1,
      ...matter,
    })
}

type Held = {
  meeting: Met
  agreed: Met | null
  board: string
  members: readonly string[]
  items: readonly string[]
  room: string
  minuter: Worker | null
}

/** A meeting that was held: who came, what was said, and of the last two what was decided and who will do what. */
export const writeMeeting = (rows: Rows, random: Random, given: Held): void => {
  const { meeting, agreed, board, members, items, room, minuter } = given
  const { id, meets_on } = meeting
  const fromLast = meeting.of - meeting.place
  rows.add('board_meeting', {
    id,
    created_at: at(addDays(meets_on, -30), 600),
    board_id: board,
    meets_on,
    starts_at: '10:00',
    place: room,
    status: 'held',
    minuted_by: minuter?.id ?? null,
    ...(agreed && { agreed_on: agreed.meets_on, agreed_at: at(agreed.meets_on, 800), agreed_meeting_id: agreed.id }),
  })
  const said = (SAID[SAID.length - fromLast] ?? []).flatMap(([place, minutes]): Matter[] => {
    const item = askedBy(rows, items, place)
    return item
      ? [
          {
            title: `Improvement ${item.number}: ${item.text}`,
            purpose: 'discussion',
            minutes,
            improvement_item_id: item.id,
          },
        ]
      : []
  })
  const standing = STANDING.map(([title, purpose, minutes]): Matter => ({ title, purpose, minutes }))
  writeMatters(rows, random, meeting, [...standing.slice(0, 3), ...said, ...standing.slice(3)], addDays(meets_on, -12))
  for (const [place, board_member_id] of members.entries()) {
    const took_part = random.chance(0.12) && place > 0 ? 'apologies' : random.chance(0.15) ? 'video' : 'in_person'
    rows.add('board_attendance', { ...put(random, meets_on, 600), board_meeting_id: id, board_member_id, took_part })
  }
  for (const [place, [what, why, decided_by]] of (DECISIONS[DECISIONS.length - fromLast] ?? []).entries())
    rows.add('board_decision', { ...put(random, meets_on, 690 + place), board_meeting_id: id, what, why, decided_by })
  const action = ACTIONS[ACTIONS.length - fromLast]
  if (!action) return
  const [what, owner, done] = action
  const due_on = workingDay(addDays(meets_on, 35))
  const made = rows.put('board_action', { ...put(random, meets_on, 721), board_meeting_id: id, what, owner, due_on })
  if (done && agreed)
    rows.add('board_action_answer', {
      ...put(random, agreed.meets_on, 723),
      board_action_id: made,
      board_meeting_id: agreed.id,
      answer: 'done',
      says: done,
    })
}

/** Keeps lines of text as the PDF of a document. Gives its id and what it says. */
export const writeFile = (
  rows: Rows,
  random: Random,
  { title, lines, on, kind }: { title: string; lines: readonly string[]; on: PlainDate; kind: 'report' | 'other' },
) => {
  const bytes = Buffer.from(madePdf([down(70, 760, [...lines])]))
  const id = rows.put('document', {
    ...put(random, on, 640),
    title,
    kind,
    file_name: `${title.replaceAll(/[^\w]+/g, '-').toLowerCase()}.pdf`,
    media_type: 'application/pdf',
    size: bytes.length,
    sha256: `\\x${createHash('sha256').update(bytes).digest('hex')}` as never,
    dated_on: on,
    content: `\\x${bytes.toString('hex')}` as never,
  })
  return { document_id: id, words: lines.join('\n') }
}

type Coming = {
  coming: Met
  met: readonly Met[]
  board: string
  items: readonly string[]
  room: string
  today: PlainDate
  scrutiny_on: PlainDate
}

/** The next meeting with its agenda and a paper, and the scrutiny committee's, which is given agreed minutes. */
export const writeNext = (rows: Rows, random: Random, given: Coming): void => {
  const { coming, met, board, items, room, today, scrutiny_on } = given
  const drafted = earlier(workingDay(addDays(met.at(-1)?.meets_on ?? today, 10)), today)
  const meeting = { board_id: board, meets_on: coming.meets_on, starts_at: '10:00', place: room }
  rows.add('board_meeting', { id: coming.id, created_at: at(drafted, 420), ...meeting })
  const last = met.at(-1)
  const [welcome, , page, told, other] = STANDING.map(([title, purpose]): Matter => ({ title, purpose }))
  const to_agree = last
    ? [{ title: `Minutes of the meeting of ${sayDate(last.meets_on)}`, purpose: 'decision' } as const]
    : []
  const hard = [0, 3].flatMap((place): Matter[] => {
    const item = askedBy(rows, items, place)
    return item
      ? [{ title: `Improvement ${item.number}: ${item.text}`, purpose: 'discussion', improvement_item_id: item.id }]
      : []
  })
  const matters = [welcome, ...to_agree, page, ...hard, told, other].flatMap(each => each ?? [])
  for (const [place, matter] of matters.entries())
    rows.add('board_agenda_item', {
      ...put(random, drafted, 421 + place),
      board_meeting_id: coming.id,
      position: place + 1,
      ...matter,
    })
  const before = addDays(drafted, -1)
  const file = writeFile(rows, random, { ...PAPER, on: before, kind: 'other' })
  rows.add('board_paper', { ...put(random, drafted, 440), board_meeting_id: coming.id, title: PAPER.title, ...file })
  const agreed = met.at(-2)
  if (!agreed) return
  const scrutiny = rows.put('board', {
    ...put(random, agreed.meets_on, 610),
    name: 'Children’s scrutiny committee',
    kind: 'scrutiny',
    meets: 'quarterly',
  })
  const theirs = rows.put('board_meeting', {
    ...put(random, drafted, 445),
    board_id: scrutiny,
    meets_on: workingDay(scrutiny_on),
    starts_at: '18:30',
    place: 'Council chamber',
  })
  const title = `Minutes of Improvement board, ${sayDate(agreed.meets_on)}`
  rows.add('board_paper', { ...put(random, drafted, 446), board_meeting_id: theirs, title, minutes_of_id: agreed.id })
}
