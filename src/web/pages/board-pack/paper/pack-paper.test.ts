import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aBoard, aMeeting } from '../../../../../test/a-board.ts'
import { anImprovement } from '../../../../../test/an-improvement.ts'
import { aWorker } from '../../../../../test/builders.ts'
import { withDatabase } from '../../../../../test/database.ts'
import { pagesOfPdf } from '../../../../../test/pdf-words.ts'
import { pdfOf } from '../../../../paper/pdf-of.ts'
import type { Db } from '../../../../record/database.ts'
import { boardReads, type PackSaid, packValues } from '../pack-values.ts'
import { packPaper } from './pack-paper.ts'

const asked = (db: Db) => ({ db, today: '2026-11-22', now: '2026-11-22T10:00:00.000Z' })

const saidOf = async (db: Db, some: Partial<PackSaid> = {}): Promise<PackSaid> => ({
  ...(await packValues(asked(db), await boardReads(asked(db)), '2026-12-08')),
  meeting_on: '2026-12-08',
  note: 'The front door is quicker.\n\nReviews are not.',
  decisions: null,
  issued_on: '2026-11-22',
  issued_by: 'Diana Holt',
  ...some,
})

/** The pages of a pack as PDF, each as what it says. */
const printed = async (said: PackSaid): Promise<string[]> =>
  (await pagesOfPdf(await pdfOf(packPaper(said)))).map(page => page.words.map(({ text }) => text).join(' '))

const lateActions = (db: Db, item: string, count: number) =>
  db
    .insertInto('improvement_action')
    .values(
      Array.from({ length: count }, (_, n) => ({
        improvement_item_id: item,
        what: `Brief school number ${n + 1}`,
        due_on: `2026-10-${String(n + 10)}`,
      })),
    )
    .execute()

/** A board whose minutes of September were agreed in October, when an action was carried forward; October's are a draft. */
const aBoardsYear = async (db: Db) => {
  const board = await aBoard(db)
  const [september, october] = [
    await aMeeting(db, board, '2026-09-01', { status: 'held' }),
    await aMeeting(db, board, '2026-10-06', { status: 'held' }),
  ]
  const matter = { position: 1, title: 'The front door', purpose: 'discussion' } as const
  await db
    .insertInto('board_agenda_item')
    .values([
      { ...matter, board_meeting_id: september, minutes: 'Decisions are quicker.' },
      { ...matter, board_meeting_id: october, minutes: 'Said in October.' },
    ])
    .execute()
  const { id: board_member_id } = await db.selectFrom('board_member').select('id').executeTakeFirstOrThrow()
  await db
    .insertInto('board_attendance')
    .values({ board_meeting_id: september, board_member_id, took_part: 'apologies' })
    .execute()
  await db
    .insertInto('board_decision')
    .values({ board_meeting_id: september, what: 'Meet monthly', why: 'It is too slow', decided_by: 'The board' })
    .execute()
  const { id: board_action_id } = await db
    .insertInto('board_action')
    .values({
      board_meeting_id: september,
      what: 'Look at ten reviews',
      owner: 'Quentin Boateng',
      due_on: '2026-10-01',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('board_action_answer')
    .values({
      board_action_id,
      board_meeting_id: october,
      answer: 'carried',
      says: 'Six were seen',
      due_on: '2026-11-20',
    })
    .execute()
  const agreed = { agreed_on: '2026-10-06', agreed_at: '2026-10-06T12:00:00.000Z', agreed_meeting_id: october }
  await db.updateTable('board_meeting').set(agreed).where('id', '=', september).execute()
  return { september, october }
}

/** A dip sample that moderation saw otherwise, an audit, and what children said, all early in November. Gives who judged them. */
const someEvidence = async (db: Db, improvement_item_id: string): Promise<string> => {
  const { worker_id: judged_by } = await aWorker(db, 'qa_auditor', { full_name: 'Judith Auger' })
  const { worker_id: moderated_by } = await aWorker(db, 'head_of_service', { full_name: 'Maud Erator' })
  const row = { improvement_item_id, judged_by, created_at: '2026-11-03T15:00:00.000Z' }
  const second = { moderated_by, moderated_on: '2026-11-09', moderated_because: 'I read six' }
  await db
    .insertInto('improvement_evidence')
    .values({
      ...row,
      ...second,
      kind: 'dip_sample',
      found_on: '2026-11-02',
      source: 'Dip sample of re-referrals',
      says: 'Half came back.',
      shows: 'better',
      children: 20,
      moderated_shows: 'not_better',
    })
    .execute()
  await db
    .insertInto('improvement_evidence')
    .values([
      { ...row, kind: 'audit', found_on: '2026-11-01', source: 'Audit', says: 'Mixed.', shows: 'mixed', children: 12 },
      {
        ...row,
        kind: 'child_feedback',
        found_on: '2026-11-03',
        source: 'The care council',
        says: 'They ask us first now.',
        shows: 'better',
      },
    ])
    .execute()
  return judged_by
}

describe('the board’s pack on paper', () => {
  test('says on its first page what the board should know, decides, and how all stands; then each improvement on its own', () =>
    withDatabase(async db => {
      await anImprovement(db)
      const [first = '', second = '', audits = '', third = '', ...rest] = await printed(await saidOf(db))
      assert.match(first, /The front door is quicker. Reviews are not. The board is asked to decide Nothing is asked/)
      assert.match(first, /1 thing to improve: 1 not started. Of each colour Red Amber Green Blue White/)
      assert.match(first, /0 actions agreed; 0 late; 0 given another date \(0%\). No action is late./)
      assert.match(second, /Inspection, .*: requires improvement .*1. How thresholds are understood .* nobody/)
      assert.match(audits, /^Audit findings .* What children, families and staff told us Nothing that/)
      assert.match(
        third,
        /1. How thresholds .*Not started The record suggests white: No action .*Closing it • Not met:/,
      )
      assert.match(third, /Aldermere children’s services Page 4 of 5$/)
      assert.match(rest.join(' '), /No improvement board has been set up. Its minutes and its actions stand here/)
    }))

  test('lists the decisions a line each, and the latest of many late actions with how many more there are', () =>
    withDatabase(async db => {
      const { item } = await anImprovement(db)
      await lateActions(db, item, 11)
      const pages = await printed(await saidOf(db, { decisions: 'Agree a manager.\nAgree a date.' }))
      const first = pages[0] ?? ''
      assert.match(first, /• Agree a manager. • Agree a date./)
      assert.match(first, /11 actions agreed; 11 late/)
      assert.match(first, /1 Brief school number 1 nobody Sat 10 Oct 2026 43 1 Brief school number 2/)
      assert.doesNotMatch(first, /number 9/)
      assert.match(first, /And 3 more, each under its improvement./)
      assert.match(pages[3] ?? '', /Brief school number 11 \(nobody, due Tue 20 Oct 2026, 33 days late\)/)
    }))

  test('traces a figure to its days, its count and its rows, and shows a board no small number', () =>
    withDatabase(async db => {
      const { item } = await anImprovement(db)
      await db
        .insertInto('improvement_measure')
        .values({
          improvement_item_id: item,
          measure: 'FD7',
          baseline_on: '2025-07-25',
          baseline_numerator: 3,
          baseline_denominator: 40,
          target: 20,
          target_on: '2027-03-31',
          why: 'Children come back',
        })
        .execute()
      const said = await saidOf(db)
      const text = (await printed(said)).join(' ')
      assert.match(text, /too few to show on Fri 25 Jul 2025/)
      assert.match(text, /Definition FD7: .* Period Sun 23 Nov 2025 to Sun 22 Nov 2026 Counted 0 out of 0 Read /)
      assert.match(text, /Its rows \/measures\/FD7 in Golden Thread, for those who may see them/)
      const line = said.reports[0]?.lines[0]
      assert.equal(line?.measures[0]?.trace?.address, '/measures/FD7')
    }))

  test('holds the minutes the board agreed last and the log of its actions, and no word of a draft', () =>
    withDatabase(async db => {
      await anImprovement(db)
      const { september } = await aBoardsYear(db)
      const text = (await printed(await saidOf(db))).join(' ')
      assert.match(
        text,
        /Minutes of Improvement board, Tue 1 Sep 2026 Agreed at the meeting of Tue 6 Oct 2026. The minutes of/,
      )
      assert.match(
        text,
        /the meeting of Tue 6 Oct 2026 are a draft until a later meeting agrees them: they are not in this pack/,
      )
      assert.match(text, /Sent apologies Margaret Ellery \(Independent chair\)/)
      assert.match(text, /1. The front door Decisions are quicker/)
      assert.match(text, /What it decided • Meet monthly It is too slow The board/)
      assert.match(text, /Look at ten reviews \(Quentin Boateng, by Thu 1 Oct 2026\)/)
      assert.match(text, new RegExp(`Meeting of Tue 1 Sep 2026 /meetings/${september} in Golden Thread`))
      assert.doesNotMatch(text, /Said in October/)
      assert.match(
        text,
        /Action log Every action of the board that is open, and those answered in the three months from/,
      )
      assert.match(
        text,
        /Look at ten reviews .*Quentin Boateng .*2 days late carried once Carried forward Tue 6 Oct 2026 Six were seen/,
      )
      assert.match(text, /whose minutes are not agreed yet may still change/)
    }))

  test('says what audits found and what people told in the period, in their words and with nobody’s name', () =>
    withDatabase(async db => {
      const { item } = await anImprovement(db)
      const none = (await printed(await saidOf(db))).join(' ')
      assert.match(
        none,
        /Audit findings No audit, dip sample or observation was judged in the three months from Sat 22 Aug/,
      )
      assert.match(none, /Nothing that children, families, staff or partners said was recorded in the three months/)
      await someEvidence(db, item)
      const text = (await printed(await saidOf(db))).join(' ')
      assert.match(
        text,
        /: 1 audit and 1 dip sample, looking at 32 children; 1 moderated, 1 changed by it. Each is held/,
      )
      assert.match(text, /As first judged 1 1 0 As it stands, moderated or not 0 1 1/)
      assert.match(
        text,
        /Dip sample, Mon 2 Nov 2026, Dip sample of re-referrals: Half came back. Not better, first judged: practice is better, moderated/,
      )
      assert.match(text, /Children, Tue 3 Nov 2026, The care council: They ask us first now. Practice is better/)
      assert.match(text, new RegExp(`Number 1 /improvement/${item} in Golden Thread`))
      assert.doesNotMatch(text, /Judith Auger|Maud Erator/)
    }))

  test('tells only what was written down since the pack of the meeting before', () =>
    withDatabase(async db => {
      const { item } = await anImprovement(db)
      const judged_by = await someEvidence(db, item)
      const pack = { meeting_on: '2026-11-10', note: 'x', issued_on: '2026-11-04', standing: '[]', html: '' }
      await db
        .insertInto('board_pack')
        .values({ ...pack, issued_by: judged_by, created_at: '2026-11-04T10:00:00.000Z' })
        .execute()
      const text = (await printed(await saidOf(db))).join(' ')
      assert.match(text, /was judged since the pack of Tue 10 Nov 2026 was issued on Wed 4 Nov 2026. Judged before and/)
      assert.match(text, /moderated in this time: 1, 1 changed by it/)
    }))

  test('says what the adviser reported last of workstreams and improvements, beside how they stand', () =>
    withDatabase(async db => {
      const { item } = await anImprovement(db)
      assert.doesNotMatch((await printed(await saidOf(db))).join(' '), /What the adviser says/)
      const { worker_id } = await aWorker(db, 'improvement_adviser', { full_name: 'Adaeze Fenwick' })
      const { id: workstream_id } = await db
        .insertInto('workstream')
        .values({ name: 'The front door', scope: 'Calls', sponsor_id: worker_id, lead_id: worker_id })
        .returning('id')
        .executeTakeFirstOrThrow()
      const period = { from_on: '2026-04-01', to_on: '2026-09-30', reported_on: '2026-10-08' }
      const { id: adviser_report_id } = await db
        .insertInto('adviser_report')
        .values({ adviser_id: worker_id, ...period, says: 'Some', recommendation: 'continue', because: 'It holds.' })
        .returning('id')
        .executeTakeFirstOrThrow()
      await db
        .insertInto('adviser_workstream_view')
        .values({ adviser_report_id, workstream_id, shows: 'better', says: 'The lead knows each call.' })
        .execute()
      await db
        .insertInto('adviser_view')
        .values({ adviser_report_id, improvement_item_id: item, shows: 'mixed', says: 'Quicker.' })
        .execute()
      const text = (await printed(await saidOf(db))).join(' ')
      assert.match(
        text,
        /Report to Wed 30 Sep 2026, filed Thu 8 Oct 2026 by Adaeze Fenwick. It recommends: .*It holds./,
      )
      assert.match(
        text,
        /The front door Practice is better The lead knows each call. 1. How thresholds .* Better in part Quicker./,
      )
      assert.match(text, new RegExp(`/adviser-reports/${adviser_report_id} in Golden Thread`))
    }))

  test('is the same bytes made twice of the same record', () =>
    withDatabase(async db => {
      await anImprovement(db)
      const said = await saidOf(db)
      assert.ok(Buffer.from(await pdfOf(packPaper(said))).equals(await pdfOf(packPaper(said))))
    }))
})
