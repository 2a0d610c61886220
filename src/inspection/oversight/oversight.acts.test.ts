import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { anImprovement } from '../../../test/an-improvement.ts'
import { aChild, aWorker } from '../../../test/builders.ts'
import { withDatabase } from '../../../test/database.ts'
import { perform } from '../../practice/perform.ts'
import { NotAllowed } from '../../record/conditions.ts'
import type { Db } from '../../record/database.ts'
import { madePdf } from '../read-report/made-pdf.ts'
import { pdfWords } from '../read-report/read-report.ts'
import { adviserReports } from './adviser-report.store.ts'
import { saidOfWorkstream } from './adviser-report.ts'
import { fileAdviserReport } from './file-adviser-report.act.ts'
import { giveNotice, liftNotice, reviewNotice } from './notice.act.ts'
import { notices } from './notice.store.ts'
import { inForceOn } from './notice.ts'

const NOW = { today: '2026-11-22', now: '2026-11-22T10:42:00.000Z' } as const

const NOTICE = {
  kind: 'notice',
  given_on: '2025-10-06',
  given_by: 'The Secretary of State',
  text: 'The council is to improve.',
  review_on: '2026-12-07',
} as const

describe('a notice', () => {
  test('is in force from the day it was given until it is lifted, one at a time', () =>
    withDatabase(async db => {
      const actor = await aWorker(db, 'director')
      const { item } = await anImprovement(db)
      const conditions = [
        { text: 'Decide in time', improvement_item_ids: [item] },
        { text: 'Know the quality of practice', improvement_item_ids: [] },
      ]
      const give = () => perform(db, { actor, ...NOW }, giveNotice, { params: {}, values: { ...NOTICE, conditions } })
      const { done } = await give()
      assert.match((await give()).refusals?.[0]?.says ?? '', /given on Mon 6 Oct 2025 is in force/)
      const [notice] = await notices(db)
      assert.deepEqual(
        notice?.conditions.map(({ number, improvement_item_ids }) => [number, improvement_item_ids]),
        [
          [1, [item]],
          [2, []],
        ],
      )
      const params = { notice: done?.id ?? '' }
      const lift = (lifted_on: string) =>
        perform(db, { actor, ...NOW }, liftNotice, { params, values: { lifted_on, lifted_because: 'It holds' } })
      const move = (review_on: string) =>
        perform(db, { actor, ...NOW }, reviewNotice, { params, values: { review_on } })
      assert.match((await move('2025-01-01')).refusals?.[0]?.says ?? '', /not reviewed before/)
      assert.ok((await move('2027-01-11')).done)
      assert.match((await lift('2025-10-01')).refusals?.[0]?.says ?? '', /cannot be lifted before/)
      assert.ok((await lift('2026-11-20')).done)
      assert.match((await lift('2026-11-21')).refusals?.[0]?.says ?? '', /It was lifted on Fri 20 Nov 2026/)
      const all = await notices(db)
      assert.deepEqual(
        ['2025-10-05', '2025-10-06', '2026-11-19', '2026-11-20'].map(day => inForceOn(all, day) !== null),
        [false, true, true, false],
      )
      assert.ok((await give()).done, 'another may follow it')
    }))

  test('is recorded by those who answer for the programme, not by the board or the adviser', () =>
    withDatabase(async db => {
      for (const role of ['improvement_board', 'improvement_adviser', 'chief_executive'] as const) {
        const actor = await aWorker(db, role)
        const values = { ...NOTICE, conditions: [] }
        await assert.rejects(perform(db, { actor, ...NOW }, giveNotice, { params: {}, values }), NotAllowed)
      }
    }))
})

describe('the adviser’s report', () => {
  const PERIOD = { from_on: '2026-04-01', to_on: '2026-09-30' } as const
  const words = {
    says: 'The front door is safer than it was.',
    recommendation: 'continue',
    because: 'It holds',
  } as const
  const filing = async (db: Db, text: string | null) => {
    const actor = await aWorker(db, 'improvement_adviser', { full_name: 'Adaeze Fenwick' })
    const { item } = await anImprovement(db)
    const views = [{ improvement_item_id: item, shows: 'mixed' as const, says: 'Quicker; partners are not there yet' }]
    const { id: workstream } = await db
      .insertInto('workstream')
      .values({ name: 'The front door', scope: 'Calls', sponsor_id: actor.worker_id, lead_id: actor.worker_id })
      .returning('id')
      .executeTakeFirstOrThrow()
    const workstream_views = [{ workstream_id: workstream, shows: 'better' as const, says: 'The lead knows each call' }]
    const bytes = text === null ? null : Buffer.from(madePdf([[{ x: 70, y: 700, text }]]))
    const file = bytes && { filename: 'report.pdf', type: 'application/pdf', bytes }
    const values = { ...PERIOD, ...words, views, workstream_views, file, read: bytes ? await pdfWords(bytes) : null }
    const file_it = (more: object = {}) =>
      perform(db, { actor, ...NOW }, fileAdviserReport, { params: {}, values: { ...values, ...more } })
    return { item, workstream, file_it }
  }

  test('is filed once for a period, in their own words with its PDF, and kept as it is', () =>
    withDatabase(async db => {
      const { item, workstream, file_it } = await filing(db, 'The front door is safer.')
      assert.ok((await file_it()).done)
      const [report] = await adviserReports(db)
      assert.deepEqual([report?.adviser, report?.reported_on], ['Adaeze Fenwick', '2026-11-22'])
      assert.deepEqual(
        report?.views.map(({ improvement_item_id, shows }) => [improvement_item_id, shows]),
        [[item, 'mixed']],
      )
      assert.deepEqual(report?.workstream_views, [
        { workstream_id: workstream, name: 'The front door', shows: 'better', says: 'The lead knows each call' },
      ])
      assert.deepEqual(
        saidOfWorkstream(report ? [report] : [], workstream).map(({ to_on, says }) => [to_on, says]),
        [['2026-09-30', 'The lead knows each call']],
      )
      assert.deepEqual(saidOfWorkstream(report ? [report] : [], item), [])
      assert.match(report?.words ?? '', /front door is safer/)
      assert.match((await file_it()).refusals?.[0]?.says ?? '', /to Wed 30 Sep 2026 is filed already/)
      await assert.rejects(db.updateTable('adviser_report').set({ says: 'Another' }).execute(), /append-only/)
    }))

  test('names nobody, in what is typed or in its PDF', () =>
    withDatabase(async db => {
      await aChild(db)
      const { file_it } = await filing(db, 'I read the record of Leo Marsh.')
      assert.match((await file_it()).refusals?.[0]?.says ?? '', /“Leo Marsh” is the name/)
      const typed = await file_it({ file: null, read: null, because: 'As Leo Marsh waited' })
      assert.match(typed.refusals?.[0]?.says ?? '', /“Leo Marsh” is the name/)
      assert.deepEqual(await adviserReports(db), [])
    }))

  test('keeps what it says of a workstream as it was filed', () =>
    withDatabase(async db => {
      const { file_it } = await filing(db, null)
      await file_it()
      await assert.rejects(db.updateTable('adviser_workstream_view').set({ says: 'Another' }).execute(), /append-only/)
    }))

  test('says nothing of a workstream the adviser says nothing of, and none of one that is not there', () =>
    withDatabase(async db => {
      const { workstream, file_it } = await filing(db, null)
      const view = { workstream_id: 'gone', shows: 'better', says: 'x' } as const
      assert.match((await file_it({ workstream_views: [view] })).refusals?.[0]?.says ?? '', /programme has changed/)
      assert.ok((await file_it({ workstream_views: [{ workstream_id: workstream, shows: null, says: null }] })).done)
      assert.deepEqual((await adviserReports(db))[0]?.workstream_views, [])
      assert.equal((await adviserReports(db))[0]?.views.length, 1)
    }))

  test('names nobody in what it says of a workstream', () =>
    withDatabase(async db => {
      await aChild(db)
      const { workstream, file_it } = await filing(db, null)
      const view = { workstream_id: workstream, shows: 'mixed', says: 'I read of Leo Marsh' } as const
      assert.match((await file_it({ workstream_views: [view] })).refusals?.[0]?.says ?? '', /“Leo Marsh” is the name/)
    }))

  test('is theirs alone to file', () =>
    withDatabase(async db => {
      const { file_it } = await filing(db, null)
      assert.ok((await file_it()).done)
      const actor = await aWorker(db, 'director')
      const values = { ...PERIOD, ...words, views: [], workstream_views: [], file: null, read: null }
      await assert.rejects(perform(db, { actor, ...NOW }, fileAdviserReport, { params: {}, values }), NotAllowed)
    }))
})
