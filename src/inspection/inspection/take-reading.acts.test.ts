import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { acceptAs, fileGiven, give, letterFile } from '../../../test/a-letter.ts'
import { aWorker } from '../../../test/builders.ts'
import { withDatabase } from '../../../test/database.ts'
import type { Actor } from '../../access/actor.ts'
import { perform } from '../../practice/perform.ts'
import type { Db } from '../../record/database.ts'
import { allItems } from '../improvement/improvement.store.ts'
import { figuresQuoted, findInspection, findingsOf, type Read, readingOf } from './inspection.store.ts'
import { readAgain } from './read-again.ts'
import { takeReading } from './take-reading.act.ts'

const WHEN = { today: '2026-11-22', now: '2026-11-22T10:42:00.000Z' } as const

/** The letter as a reader that knew less once read it: one finding short, another tone, no headline. */
const asOnceRead = async (db: Db, id: string, some: (read: Read) => void = () => undefined) => {
  const read = await readingOf(db, id)
  const [first, second] = read.report.findings
  assert.ok(first && second)
  read.report.findings = [first, { ...second, tone: 'neutral' }]
  read.report.figures = []
  read.report.visit = {
    number: 5,
    inspectors: [],
    looked_at: [],
    judged_before: null,
    ...read.report.visit,
    headline: null,
  }
  some(read)
  await db
    .updateTable('inspection')
    .set({ read: JSON.stringify(read) })
    .where('id', '=', id)
    .execute()
}

const take = (db: Db, actor: Actor, id: string, fields: string[]) =>
  perform(db, { actor, ...WHEN }, takeReading, { params: { inspection: id }, values: { take: fields } })

const accepted = async (db: Db, some: Parameters<typeof acceptAs>[3] = {}) => {
  const diana = await aWorker(db, 'director', { full_name: 'Diana Holt' })
  const { done } = await give(db, diana, { report: fileGiven(letterFile()) })
  assert.ok(done)
  await asOnceRead(db, done.id)
  assert.ok((await acceptAs(db, diana, done.id, some)).done)
  const again = async () => {
    const found = await readAgain(db, done.id)
    assert.ok('changes' in found)
    return found.changes
  }
  return { diana, id: done.id, again }
}

describe('a letter that was accepted and is read again', () => {
  test('changes nothing until somebody takes what is new, and then only that', () =>
    withDatabase(async db => {
      const { diana, id, again } = await accepted(db)
      const fields = (await again()).map(({ field }) => field)
      assert.deepEqual(fields, ['headline', 'findings.1.tone', 'findings.+2', 'figures.+0'])
      assert.equal((await findInspection(db, id)).headline, null)
      assert.ok((await take(db, diana, id, ['headline', 'findings.+2', 'figures.+0'])).done)
      assert.match((await findInspection(db, id)).headline ?? '', /^Decisions at the front door/)
      const findings = await findingsOf(db, id)
      assert.deepEqual(
        findings.map(({ tone }) => tone),
        ['progress', 'neutral', 'progress'],
      )
      assert.equal((await figuresQuoted(db, id))[0]?.inspection_finding_id, findings[0]?.id)
      assert.deepEqual(
        (await again()).map(({ field }) => field),
        ['findings.1.tone'],
      )
      assert.deepEqual(await allItems(db), [])
    }))

  test('keeps every correction, and says where today’s reading agrees', () =>
    withDatabase(async db => {
      const headline = 'Decisions at the front door are made sooner than at the last visit.\nPlans remain weak.'
      const { diana, id, again } = await accepted(db, {
        headline,
        corrected_because: 'It was missed.',
        visit_number: 4,
      })
      const about = (await again()).filter(({ field }) => field === 'headline' || field === 'visit_number')
      assert.deepEqual(
        about.map(({ field, kind }) => [field, kind]),
        [['headline', 'agrees']],
      )
      assert.equal((await take(db, diana, id, ['headline'])).refusals?.[0]?.field, 'take')
      await take(db, diana, id, ['findings.1.tone'])
      const found = await findInspection(db, id)
      assert.deepEqual([found.visit_number, found.headline], [4, headline])
    }))

  test('is refused when nothing is chosen', () =>
    withDatabase(async db => {
      const { diana, id } = await accepted(db)
      assert.match((await take(db, diana, id, [])).refusals?.[0]?.says ?? '', /Choose what to take/)
    }))
})

describe('a letter that waits to be checked and is read again', () => {
  test('is checked as today’s reader reads it', () =>
    withDatabase(async db => {
      const diana = await aWorker(db, 'director')
      const { done } = await give(db, diana, { report: fileGiven(letterFile()) })
      assert.ok(done)
      await asOnceRead(db, done.id)
      assert.ok((await take(db, diana, done.id, [])).done)
      assert.equal((await readingOf(db, done.id)).report.findings.length, 3)
      const kept = await db.selectFrom('inspection_reading').select('taken_by').execute()
      assert.deepEqual(kept, [{ taken_by: diana.worker_id }])
    }))
})
