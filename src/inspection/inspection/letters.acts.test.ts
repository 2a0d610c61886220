import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { acceptAs, answersRead, fileGiven, give, letterFile, NOTICE } from '../../../test/a-letter.ts'
import { aWorker } from '../../../test/builders.ts'
import { withDatabase } from '../../../test/database.ts'
import type { Db } from '../../record/database.ts'
import { allItems } from '../improvement/improvement.store.ts'
import { focusedPriority } from '../read-report/letter/examples/focused-priority.ts'
import { letterPdf } from '../read-report/letter/examples/letter-pdf.ts'
import { figuresQuoted, findInspection, findingsOf } from './inspection.store.ts'
import { sayFigure } from './inspection.ts'
import { sayInspection } from './say-inspection.ts'

const kept = async (db: Db, some: Parameters<typeof give>[2]) => {
  const diana = await aWorker(db, 'director', { full_name: 'Diana Holt' })
  const { done, refusals } = await give(db, diana, some)
  assert.ok(done, refusals?.[0]?.says ?? 'refused without a word')
  return { diana, id: done.id }
}

describe('the letter of a monitoring visit', () => {
  test('is read as what it is, before anybody has checked it', () =>
    withDatabase(async db => {
      const { id } = await kept(db, { report: fileGiven(letterFile()) })
      const found = await findInspection(db, id)
      assert.equal(sayInspection(found), 'Fifth monitoring visit, Tue 6 to Wed 7 Oct 2026')
      assert.deepEqual([found.authority, found.is_second_hand, found.overall], ['Aldermere', false, null])
    }))

  test('asks for nothing, and may be accepted so, with all that a visit’s letter says', () =>
    withDatabase(async db => {
      const { diana, id } = await kept(db, { report: fileGiven(letterFile()) })
      assert.ok((await acceptAs(db, diana, id)).done)
      const found = await findInspection(db, id)
      assert.deepEqual(found.inspectors, ['Nadia Karim', 'Lewis Grant'])
      assert.deepEqual(found.lead_inspectors, ['Nadia Karim'])
      assert.deepEqual(found.looked_at, ['decisions at the front door', 'supervision and management oversight'])
      assert.match(found.headline ?? '', /^Decisions at the front door are made sooner/)
      assert.equal(found.visit_number, 5)
      assert.deepEqual(await allItems(db), [])
    }))

  test('keeps each figure with the finding that quotes it', () =>
    withDatabase(async db => {
      const { diana, id } = await kept(db, { report: fileGiven(letterFile()) })
      await acceptAs(db, diana, id)
      const [finding] = await findingsOf(db, id)
      const [figure] = await figuresQuoted(db, id)
      assert.equal(figure?.inspection_finding_id, finding?.id)
      assert.ok(figure)
      assert.equal(sayFigure(figure), '79% (it was 58%): timeliness of decisions about contacts')
    }))

  test('keeps a figure a person adds, by the paragraph that quotes it, and refuses one that none does', () =>
    withDatabase(async db => {
      const { diana, id } = await kept(db, { report: fileGiven(letterFile()) })
      const { figures } = await answersRead(db, id)
      const added = (paragraph: number) => ({
        key: null,
        finding: null,
        paragraph,
        value: 6,
        out_of: 9,
        was: null,
        unit: 'number',
        counts: 'plans',
      })
      const because = { corrected_because: 'One figure was missed.' }
      const refused = await acceptAs(db, diana, id, { ...because, figures: [...figures, added(40)] })
      assert.match(refused.refusals?.[0]?.says ?? '', /which paragraph quotes the figure 6/)
      assert.ok((await acceptAs(db, diana, id, { ...because, figures: [...figures, added(2)] })).done)
      const findings = await findingsOf(db, id)
      assert.equal((await figuresQuoted(db, id)).at(-1)?.inspection_finding_id, findings[1]?.id)
    }))
})

describe('the letter of a focused visit with areas for priority action', () => {
  test('makes each of them an improvement of the programme, marked', () =>
    withDatabase(async db => {
      const report = fileGiven(Buffer.from(letterPdf(focusedPriority)))
      const { diana, id } = await kept(db, { report })
      assert.ok((await acceptAs(db, diana, id)).done)
      const items = await allItems(db)
      assert.deepEqual(
        items.map(item => item.is_priority),
        focusedPriority.expected.improvements.map(([, priority]) => priority),
      )
      assert.ok(items.some(item => item.is_priority))
    }))
})

describe('an account of a visit', () => {
  test('is second hand, with where it is from and of what day', () =>
    withDatabase(async db => {
      const source = { source: 'The council’s website', source_on: '2026-03-19' }
      const { diana, id } = await kept(db, { pasted: NOTICE, ...source })
      const found = await findInspection(db, id)
      assert.deepEqual(
        [found.is_second_hand, found.source, found.source_on, found.media_type],
        [true, 'The council’s website', '2026-03-19', 'text/plain'],
      )
      assert.equal(sayInspection(found), 'Focused visit, Wed 4 to Thu 5 Feb 2026')
      assert.ok((await acceptAs(db, diana, id)).done)
      assert.equal((await findInspection(db, id)).is_second_hand, true)
    }))

  test('must say where it is from', () =>
    withDatabase(async db => {
      const diana = await aWorker(db, 'director')
      assert.equal((await give(db, diana, { pasted: NOTICE })).refusals?.[0]?.field, 'source')
      const named = { report: fileGiven(Buffer.from(NOTICE), 'notice.txt') }
      assert.equal((await give(db, diana, named)).refusals?.[0]?.field, 'source')
      assert.ok((await give(db, diana, { ...named, source: 'The council’s website' })).done)
    }))

  test('of the day it was given takes its year from that day', () =>
    withDatabase(async db => {
      const undated = NOTICE.replace('Published on 19 March 2026\n\n', '').replace(' 2026', '')
      const { id } = await kept(db, { pasted: undated, source: 'Notes', source_on: '2026-03-20' })
      assert.equal((await findInspection(db, id)).start_on, '2026-02-04')
    }))

  test('is refused together with a file, and alone when there is nothing of it', () =>
    withDatabase(async db => {
      const diana = await aWorker(db, 'director')
      const both = await give(db, diana, { report: fileGiven(letterFile()), pasted: NOTICE, source: 'Notes' })
      assert.equal(both.refusals?.[0]?.field, 'pasted')
      assert.equal((await give(db, diana, {})).refusals?.[0]?.field, 'report')
    }))
})
