import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aBoard, aMeeting } from '../../../test/a-board.ts'
import { anImprovement } from '../../../test/an-improvement.ts'
import { aChild, aWorker } from '../../../test/builders.ts'
import { withDatabase } from '../../../test/database.ts'
import type { Actor } from '../../access/actor.ts'
import { perform } from '../../practice/perform.ts'
import type { Act } from '../../record/act.ts'
import { NotAllowed, NotFound } from '../../record/conditions.ts'
import type { Db } from '../../record/database.ts'
import { madePdf } from '../read-report/made-pdf.ts'
import { pdfWords } from '../read-report/read-report.ts'
import { addPaper } from './add-paper.act.ts'
import { agendaFromProgramme, changeAgenda } from './agenda.act.ts'
import { agreeMinutes } from './agree-minutes.act.ts'
import { answerBoardAction } from './answer-action.act.ts'
import { actionsOfBoards, agendaOf, attendanceAt, decisionsAt, findMeeting, membersOf } from './board.store.ts'
import { recordBoardAction, recordBoardDecision } from './decide.act.ts'
import { papersOf } from './paper.store.ts'
import { changeMeeting, planMeeting } from './plan-meeting.act.ts'
import { saveBoard } from './save-board.act.ts'
import { takeDecisionOut } from './take-decision-out.act.ts'
import { writeMinutes } from './write-minutes.act.ts'

const NOW = { today: '2026-11-22', now: '2026-11-22T10:42:00.000Z' } as const

/** A board that met in October and meets on 17 November, and how its secretary does things. */
const aYear = async (db: Db) => {
  const actor = await aWorker(db, 'head_of_service')
  const board = await aBoard(db)
  const [october, november] = [await aMeeting(db, board, '2026-10-06'), await aMeeting(db, board, '2026-11-17')]
  const as =
    (who: Actor) =>
    async (it: unknown, params: Record<string, string>, values: object = {}) =>
      perform(db, { actor: who, ...NOW }, it as Act<object>, { params, values })
  return { actor, board, october, november, as, act: as(actor) }
}

const says = (given: { refusals?: readonly { says: string }[] | undefined }) => given.refusals?.[0]?.says ?? 'done'

describe('a board', () => {
  test('has one chair, and members who work here or are named', () =>
    withDatabase(async db => {
      const { act, actor } = await aYear(db)
      const chair = { id: null, worker_id: null, name: 'Ann Price', represents: 'Independent chair', is_chair: true }
      const head = { id: null, worker_id: actor.worker_id, name: null, represents: 'The council', is_chair: false }
      const board = { name: 'Scrutiny', kind: 'scrutiny', meets: 'quarterly', purpose: null, members: [chair, head] }
      assert.match(
        says(await act(saveBoard, {}, { ...board, members: [chair, { ...head, is_chair: true }] })),
        /one chair/,
      )
      assert.match(
        says(await act(saveBoard, {}, { ...board, members: [{ ...head, name: 'Too' }] })),
        /each member once/,
      )
      const { done } = await act(saveBoard, {}, board)
      const { id } = done as { id: string }
      const [first, second] = await membersOf(db, [id])
      assert.deepEqual([first?.called, second?.called], ['Ann Price', actor.name])
      const swapped = [
        { ...chair, id: first?.id, is_chair: false },
        { ...head, id: second?.id, is_chair: true },
      ]
      assert.equal(says(await act(saveBoard, { board: id }, { ...board, members: swapped })), 'done')
      assert.equal((await membersOf(db, [id]))[0]?.called, actor.name)
      await act(saveBoard, { board: id }, { ...board, members: swapped.slice(1) })
      assert.equal((await membersOf(db, [id])).length, 1)
    }))

  test('lets its members be called as somebody on the record is, and nobody else be', () =>
    withDatabase(async db => {
      const { act, board, november } = await aYear(db)
      await aChild(db, { forename: 'Margaret', surname: 'Ellery' })
      await aChild(db)
      const decision = { what: 'The chair, Margaret Ellery, writes to the police', why: 'x', decided_by: 'All' }
      assert.equal(says(await act(recordBoardDecision, { meeting: november }, decision)), 'done')
      const named = { ...decision, why: 'As leo  Marsh had to wait' }
      assert.match(says(await act(recordBoardDecision, { meeting: november }, named)), /“leo {2}Marsh” is the name/)
      const [chair] = await membersOf(db, [board])
      assert.ok(chair)
    }))

  test('meets once a day, and may cancel with why', () =>
    withDatabase(async db => {
      const { act, board, november } = await aYear(db)
      const when = { meets_on: '2026-11-17', starts_at: '10:00', place: 'Town hall' }
      assert.match(says(await act(planMeeting, { board }, when)), /meets on Tue 17 Nov 2026 already/)
      const cancelled = { ...when, status: 'cancelled', cancelled_because: 'Snow' }
      assert.equal(says(await act(changeMeeting, { meeting: november }, cancelled)), 'done')
      assert.equal(says(await act(planMeeting, { board }, when)), 'done')
    }))

  test('is kept by those who answer for the programme, and read by its members', () =>
    withDatabase(async db => {
      const { as, november } = await aYear(db)
      for (const role of ['improvement_board', 'improvement_adviser', 'lead_member', 'social_worker'] as const)
        await assert.rejects(as(await aWorker(db, role))(agendaFromProgramme, { meeting: november }), NotAllowed)
    }))
})

describe('an agenda', () => {
  test('is drafted once from the programme, and changed in its order until the meeting', () =>
    withDatabase(async db => {
      const { act, november } = await aYear(db)
      const { item } = await anImprovement(db)
      await db.updateTable('improvement_item').set({ due_on: '2026-09-01' }).where('id', '=', item).execute()
      await act(agendaFromProgramme, { meeting: november })
      const first = await agendaOf(db, november)
      assert.ok(first.some(each => each.improvement_item_id === item && /It is behind/.test(each.title)))
      assert.match(says(await act(agendaFromProgramme, { meeting: november })), /has an agenda already/)
      const [welcome, , third] = first
      const items = [
        { ...third, title: 'First of all' },
        { ...welcome },
        { id: null, title: 'Snow', presenter: null, purpose: 'discussion' },
      ].map(({ id, title, presenter, purpose }: Record<string, unknown>) => ({ id, title, presenter, purpose }))
      assert.equal(says(await act(changeAgenda, { meeting: november }, { items })), 'done')
      const after = await agendaOf(db, november)
      assert.deepEqual(
        after.map(({ title }) => title),
        ['First of all', 'Welcome, apologies and interests', 'Snow'],
      )
      assert.equal(after[0]?.id, third?.id)
    }))
})

describe('minutes', () => {
  test('are a draft until a later meeting agrees them, and then never change', () =>
    withDatabase(async db => {
      const { act, board, october, november } = await aYear(db)
      await act(agendaFromProgramme, { meeting: october })
      const items = (await agendaOf(db, october)).map(({ id }) => ({ id, minutes: 'We spoke of it.' }))
      const [chair] = await membersOf(db, [board])
      const attendance = [{ board_member_id: chair?.id, took_part: 'in_person' }]
      const written = { attendance, also_present: null, items }
      assert.match(says(await act(agreeMinutes, { meeting: october }, { agreed_meeting_id: november })), /No minutes/)
      assert.equal(says(await act(writeMinutes, { meeting: october }, written)), 'done')
      const changed = { ...written, attendance: [{ board_member_id: chair?.id, took_part: 'video' }] }
      assert.equal(says(await act(writeMinutes, { meeting: october }, changed)), 'done')
      assert.equal((await attendanceAt(db, october)).get(chair?.id ?? ''), 'video')
      assert.match(says(await act(agreeMinutes, { meeting: october }, { agreed_meeting_id: october })), /later meeting/)
      assert.equal(says(await act(agreeMinutes, { meeting: october }, { agreed_meeting_id: november })), 'done')
      assert.equal((await findMeeting(db, october)).agreed_on, '2026-11-17')
      for (const [it, values] of [
        [writeMinutes, written],
        [recordBoardDecision, { what: 'x', why: 'y', decided_by: 'z' }],
        [recordBoardAction, { what: 'x', owner: 'y', due_on: '2026-12-01' }],
      ] as const)
        assert.match(says(await act(it, { meeting: october }, values)), /agreed on Tue 17 Nov 2026: they do not change/)
    }))

  test('agreed are not changed by the database either', async () => {
    for (const table of ['board_agenda_item', 'board_meeting'] as const)
      await withDatabase(async db => {
        const { october, november } = await aYear(db)
        await db
          .insertInto('board_agenda_item')
          .values({ board_meeting_id: october, position: 1, title: 'One', purpose: 'discussion' })
          .execute()
        const agreed_at = '2026-11-17T12:00:00.000Z'
        await db
          .updateTable('board_meeting')
          .set({ status: 'held', agreed_on: '2026-11-17', agreed_at, agreed_meeting_id: november })
          .where('id', '=', october)
          .execute()
        await assert.rejects(
          db
            .updateTable(table)
            .set({ voided_at: agreed_at, void_reason: 'x' })
            .where('voided_at', 'is', null)
            .execute(),
          /agreed minutes do not change/,
        )
      })
  })

  test('in draft lose a decision written down wrongly, whose words and why stay in the record', () =>
    withDatabase(async db => {
      const { act, october, november } = await aYear(db)
      const wrong = { what: 'Close improvement 4', why: 'It was heard wrongly', decided_by: 'The chair' }
      await act(recordBoardDecision, { meeting: october }, wrong)
      await act(recordBoardDecision, { meeting: october }, { ...wrong, what: 'Look at improvement 4 again' })
      const [first, second] = await decisionsAt(db, october)
      const out = (decision = '', meeting = october) =>
        act(takeDecisionOut, { meeting, decision }, { because: 'The board asked for another look' })
      await assert.rejects(out(first?.id, november), NotFound, 'it is of another meeting')
      assert.equal(says(await out(first?.id)), 'done')
      assert.deepEqual(
        (await decisionsAt(db, october)).map(({ what }) => what),
        ['Look at improvement 4 again'],
      )
      await assert.rejects(out(first?.id), NotFound, 'it is out already')
      const kept = await db
        .selectFrom('board_decision')
        .select(['what', 'void_reason'])
        .where('id', '=', first?.id ?? '')
        .executeTakeFirstOrThrow()
      assert.deepEqual(kept, { what: wrong.what, void_reason: 'The board asked for another look' })
      await act(writeMinutes, { meeting: october }, { attendance: [], also_present: null, items: [] })
      await act(agreeMinutes, { meeting: october }, { agreed_meeting_id: november })
      assert.match(says(await out(second?.id)), /agreed on Tue 17 Nov 2026: they do not change/)
      assert.equal((await decisionsAt(db, october)).length, 1)
    }))

  test('are not written of a meeting still to come', () =>
    withDatabase(async db => {
      const { act, board } = await aYear(db)
      const meeting = await aMeeting(db, board, '2026-12-15')
      const nothing = { attendance: [], also_present: null, items: [] }
      assert.match(says(await act(writeMinutes, { meeting }, nothing)), /meets on Tue 15 Dec 2026/)
    }))
})

describe('an action of a board', () => {
  test('is carried forward from meeting to meeting, and never dropped without a word', () =>
    withDatabase(async db => {
      const { act, board, october, november } = await aYear(db)
      const may = await aMeeting(db, board, '2026-05-05')
      await act(recordBoardAction, { meeting: may }, { what: 'Agree it', owner: 'Sunil', due_on: '2026-10-06' })
      const [{ id: task } = { id: '' }] = await actionsOfBoards(db, [board])
      const nothing = { attendance: [], also_present: null, items: [] }
      await act(writeMinutes, { meeting: october }, nothing)
      const agree = () => act(agreeMinutes, { meeting: october }, { agreed_meeting_id: november })
      assert.match(says(await agree()), /Say first what became of: “Agree it”/)
      const carry = { answer: 'carried', says: 'Counsel is looking at it', due_on: '2026-09-01' }
      const at = { meeting: october, task }
      assert.match(says(await act(answerBoardAction, at, carry)), /day after this meeting/)
      assert.equal(says(await act(answerBoardAction, at, { ...carry, due_on: '2026-11-17' })), 'done')
      assert.equal(says(await act(answerBoardAction, at, { ...carry, due_on: '2026-11-24' })), 'done')
      assert.equal(says(await agree()), 'done')
      const done = { answer: 'done', says: 'Signed by both', due_on: null }
      assert.equal(says(await act(answerBoardAction, { meeting: november, task }, done)), 'done')
      const [heard] = await actionsOfBoards(db, [board])
      assert.deepEqual(
        heard?.answers.map(({ answer, due_on }) => [answer, due_on]),
        [
          ['carried', '2026-11-24'],
          ['done', null],
        ],
      )
      await assert.rejects(act(answerBoardAction, { meeting: may, task }, done), NotFound)
    }))
})

describe('a paper', () => {
  const read = async (text: string) => {
    const bytes = Buffer.from(madePdf([[{ x: 70, y: 700, text }]]))
    return { file: { filename: 'paper.pdf', type: 'application/pdf', bytes }, read: await pdfWords(bytes) }
  }
  const given = { kind: 'file', title: 'Staffing', board_pack_id: null, minutes_of_id: null }

  test('that is a PDF is kept with its words, unless it names somebody', () =>
    withDatabase(async db => {
      const { act, november } = await aYear(db)
      await aChild(db)
      const named = { ...given, ...(await read('It began with Leo Marsh.')) }
      assert.match(says(await act(addPaper, { meeting: november }, named)), /“Leo Marsh” is the name/)
      assert.deepEqual(await papersOf(db, november), [])
      const paper = { ...given, ...(await read('Twelve posts of eighty are empty.')) }
      assert.equal(says(await act(addPaper, { meeting: november }, paper)), 'done')
      assert.match((await papersOf(db, november))[0]?.words ?? '', /Twelve posts/)
    }))

  test('for a scrutiny committee is a pack or agreed minutes, never a PDF or a draft', () =>
    withDatabase(async db => {
      const { act, october } = await aYear(db)
      const meeting = await aMeeting(db, await aBoard(db, { name: 'Scrutiny', kind: 'scrutiny' }), '2026-12-15')
      const paper = { ...given, ...(await read('Twelve posts.')) }
      assert.match(says(await act(addPaper, { meeting }, paper)), /packs and agreed minutes only/)
      const draft = { ...given, kind: 'minutes', title: null, minutes_of_id: october, file: null, read: null }
      assert.match(says(await act(addPaper, { meeting }, draft)), /are a draft/)
    }))
})
