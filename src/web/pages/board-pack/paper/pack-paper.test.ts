import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { anImprovement } from '../../../../../test/an-improvement.ts'
import { withDatabase } from '../../../../../test/database.ts'
import { pagesOfPdf } from '../../../../../test/pdf-words.ts'
import { pdfOf } from '../../../../paper/pdf-of.ts'
import type { Db } from '../../../../record/database.ts'
import { boardReads, type PackSaid, packValues } from '../pack-values.ts'
import { packPaper } from './pack-paper.ts'

const asked = (db: Db) => ({ db, today: '2026-11-22', now: '2026-11-22T10:00:00.000Z' })

const saidOf = async (db: Db, some: Partial<PackSaid> = {}): Promise<PackSaid> => ({
  ...(await packValues(asked(db), await boardReads(asked(db)))),
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

describe('the board’s pack on paper', () => {
  test('says on its first page what the board should know, decides, and how all stands; then each improvement on its own', () =>
    withDatabase(async db => {
      await anImprovement(db)
      const [first = '', second = '', third = '', ...rest] = await printed(await saidOf(db))
      assert.match(first, /The front door is quicker. Reviews are not. The board is asked to decide Nothing is asked/)
      assert.match(first, /1 thing to improve: 1 not started. Of each colour Red Amber Green Blue White/)
      assert.match(first, /0 actions agreed; 0 late; 0 given another date \(0%\). No action is late./)
      assert.match(second, /Inspection, .*: requires improvement .*1. How thresholds are understood .* nobody/)
      assert.match(
        third,
        /1. How thresholds .*Not started The record suggests white: No action .*Closing it • Not met:/,
      )
      assert.match(third, /Aldermere children’s services Page 3 of 3$/)
      assert.deepEqual(rest, [])
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
      assert.match(pages[2] ?? '', /Brief school number 11 \(nobody, due Tue 20 Oct 2026, 33 days late\)/)
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

  test('is the same bytes made twice of the same record', () =>
    withDatabase(async db => {
      await anImprovement(db)
      const said = await saidOf(db)
      assert.ok(Buffer.from(await pdfOf(packPaper(said))).equals(await pdfOf(packPaper(said))))
    }))
})
