import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aWorker } from '../../../test/builders.ts'
import { withDatabase } from '../../../test/database.ts'
import type { Actor } from '../../access/actor.ts'
import { perform } from '../../practice/perform.ts'
import { NotAllowed } from '../../record/conditions.ts'
import type { Db } from '../../record/database.ts'
import type { ValuesOf } from '../../record/form.ts'
import { allItems } from '../improvement/improvement.store.ts'
import { madeReport } from '../read-report/made-report.ts'
import { readReport } from '../read-report/read-report.ts'
import { acceptInspection } from './accept-inspection.act.ts'
import { asTyped } from './as-typed.ts'
import { discardInspection } from './discard-inspection.act.ts'
import { findInspection, findingAt, inspections, judgementsOf, readingOf } from './inspection.store.ts'
import type { inspectionCheckForm } from './inspection-check.form.ts'
import { uploadInspection } from './upload-inspection.act.ts'

const TODAY = { today: '2026-11-22', now: '2026-11-22T10:42:00.000Z' } as const
type Values = ValuesOf<typeof inspectionCheckForm>

const upload = async (db: Db, actor: Actor, bytes: Uint8Array, filename = '80999-aldermere-2023-07-14.pdf') => {
  const report = { filename, type: 'application/pdf', bytes: Buffer.from(bytes) }
  const reading = await readReport(bytes, filename)
  return perform(db, { actor, ...TODAY }, uploadInspection, {
    params: {},
    values: { report, reading, pasted: null, source: null, source_on: null },
  })
}

/** A report uploaded by Diana, the director, and what was read of it. */
const uploaded = async (db: Db) => {
  const diana = await aWorker(db, 'director', { full_name: 'Diana Holt' })
  const { done } = await upload(db, diana, madeReport())
  assert.ok(done)
  const inspection = await findInspection(db, done.id)
  const values = {
    accepted_note: null,
    corrected_because: 'Read wrongly.',
    figures: [],
    ...asTyped(await readingOf(db, done.id)),
  } as Values
  const accept = (some: Partial<Values> = {}, seen_version: number | null = null) =>
    perform(db, { actor: diana, ...TODAY }, acceptInspection, {
      params: { inspection: done.id },
      values: { ...values, ...some },
      seen_version,
    })
  return { diana, id: done.id, inspection, values, accept }
}

const documents = async (db: Db) => (await db.selectFrom('document').select('id').execute()).length

describe('a report that is uploaded', () => {
  test('is kept with what was read of it, and is in no programme', () =>
    withDatabase(async db => {
      const { inspection } = await uploaded(db)
      assert.deepEqual(
        [inspection.authority, inspection.start_on, inspection.end_on, inspection.overall, inspection.accepted_at],
        ['Aldermere', '2023-06-05', '2023-06-09', 'requires improvement', null],
      )
      assert.deepEqual(inspection.lead_inspectors, ['Mary Ann O’Neil', 'Tom Lee-Jones'])
      assert.deepEqual(await allItems(db), [])
      assert.deepEqual(await inspections(db, { waiting: false }), [])
    }))

  test('is refused in one line, and nothing is stored, when it is no report', () =>
    withDatabase(async db => {
      const diana = await aWorker(db, 'director')
      const page = Buffer.from('<!doctype html><p>Sign in</p>')
      const { refusals } = await upload(db, diana, page)
      assert.equal(refusals?.length, 1)
      assert.equal(refusals?.[0]?.field, 'report')
      assert.doesNotMatch(refusals?.[0]?.says ?? '\n', /\n/)
      assert.equal(await documents(db), 0)
    }))

  test('is refused when it is here already', () =>
    withDatabase(async db => {
      const { diana } = await uploaded(db)
      const { refusals } = await upload(db, diana, madeReport())
      assert.match(refusals?.[0]?.says ?? '', /here already/)
      assert.equal(await documents(db), 1)
    }))

  test('is put aside with why, and may then be uploaded again', () =>
    withDatabase(async db => {
      const { diana, id } = await uploaded(db)
      const given = { params: { inspection: id }, values: { reason: 'A neighbour’s report' } }
      await perform(db, { actor: diana, ...TODAY }, discardInspection, given)
      assert.deepEqual(await inspections(db, { waiting: true }), [])
      assert.ok((await upload(db, diana, madeReport())).done)
    }))

  test('is not for a team manager to add', () =>
    withDatabase(async db => {
      const gwen = await aWorker(db, 'team_manager')
      await assert.rejects(upload(db, gwen, madeReport()), NotAllowed)
    }))
})

describe('accepting what was read', () => {
  test('makes each improvement an item, in order, with the paragraph it names', () =>
    withDatabase(async db => {
      const { id, accept } = await uploaded(db)
      assert.ok((await accept()).done)
      const items = await allItems(db)
      assert.deepEqual(
        items.map(({ number, paragraph, rag, owner }) => [number, paragraph, rag, owner]),
        [
          [1, '3', 'W', null],
          [2, null, 'W', null],
        ],
      )
      assert.match((await findingAt(db, id, '3'))?.text ?? '', /^Some children wait too long/)
      const judged = await judgementsOf(db, id)
      assert.deepEqual(judged.map(({ grade }) => grade).slice(0, 3), ['requires improvement', 'good', 'outstanding'])
      assert.equal((await findInspection(db, id)).accepted_by, 'Diana Holt')
    }))

  test('keeps what a person corrected, and beside it what was first read', () =>
    withDatabase(async db => {
      const { id, values, accept } = await uploaded(db)
      const [first, ...rest] = values.improvements
      assert.ok(first)
      await accept({ overall: 'good', improvements: [{ ...first, text: 'Thresholds at the front door.' }, ...rest] })
      assert.equal((await allItems(db))[0]?.text, 'Thresholds at the front door.')
      assert.equal((await findInspection(db, id)).overall, 'good')
      const { report } = await readingOf(db, id)
      assert.equal(report.overall, 'requires improvement')
      assert.equal(report.improvements[0]?.text, first.text)
    }))

  test('happens once', () =>
    withDatabase(async db => {
      const { accept } = await uploaded(db)
      await accept()
      assert.match((await accept()).refusals?.[0]?.says ?? '', /accepted already/)
      assert.equal((await allItems(db)).length, 2)
    }))

  test('asks for a word when nothing is to be improved', () =>
    withDatabase(async db => {
      const { accept } = await uploaded(db)
      assert.equal((await accept({ improvements: [] })).refusals?.[0]?.field, 'accepted_note')
      assert.ok((await accept({ improvements: [], accepted_note: 'It asks for nothing.' })).done)
    }))
})
