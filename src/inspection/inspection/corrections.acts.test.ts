import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { acceptAs, answersRead, fileGiven, give, letterFile } from '../../../test/a-letter.ts'
import { aWorker } from '../../../test/builders.ts'
import { withDatabase } from '../../../test/database.ts'
import type { Db } from '../../record/database.ts'
import { keptCorrections } from './correction.store.ts'

/** A monitoring visit's letter given by Diana, with what was read of it. */
const given = async (db: Db) => {
  const diana = await aWorker(db, 'director', { full_name: 'Diana Holt' })
  const { done } = await give(db, diana, { report: fileGiven(letterFile()) })
  assert.ok(done)
  return { diana, id: done.id, read: await answersRead(db, done.id) }
}

describe('what is corrected after reading', () => {
  test('is nothing where it is accepted as it was read, and no reason is asked', () =>
    withDatabase(async db => {
      const { diana, id } = await given(db)
      assert.ok((await acceptAs(db, diana, id)).done)
      assert.deepEqual(await keptCorrections(db, id), [])
    }))

  test('is refused without a reason, which names what was corrected', () =>
    withDatabase(async db => {
      const { diana, id } = await given(db)
      const { refusals } = await acceptAs(db, diana, id, { visit_number: 4, headline: 'Plans are poor.' })
      assert.equal(refusals?.[0]?.field, 'corrected_because')
      assert.match(refusals?.[0]?.says ?? '', /Which monitoring visit since the judgement\? and 1 more/)
    }))

  test('is kept as read and as corrected, with why, by whom and when', () =>
    withDatabase(async db => {
      const { diana, id, read } = await given(db)
      const [first, second, third] = read.findings
      assert.ok(first && second && third)
      const because = 'Plans are one half of it, as they told us.'
      await acceptAs(db, diana, id, {
        visit_number: 4,
        findings: [first, { ...second, tone: 'mixed', because }, third],
        corrected_because: 'The letter counts the first visit, which was not published.',
      })
      assert.deepEqual(
        (await keptCorrections(db, id)).map(({ field, as_read, corrected, because, by }) => ({
          field,
          as_read,
          corrected,
          because,
          by,
        })),
        [
          {
            field: 'visit_number',
            as_read: '5',
            corrected: '4',
            because: 'The letter counts the first visit, which was not published.',
            by: 'Diana Holt',
          },
          { field: 'findings.1.tone', as_read: 'Weakness', corrected: 'Mixed', because, by: 'Diana Holt' },
        ],
      )
    }))

  test('is also what was taken out, with the figures it quoted, and what was added', () =>
    withDatabase(async db => {
      const { diana, id, read } = await given(db)
      const [, second, third] = read.findings
      assert.ok(second && third)
      const added = { ...third, key: null, page: null, paragraph: 4, text: 'Leaders know what is not yet good.' }
      await acceptAs(db, diana, id, { findings: [second, third, added], corrected_because: 'One was missed.' })
      assert.deepEqual(
        (await keptCorrections(db, id)).map(({ field, corrected }) => [field, corrected]),
        [
          ['findings.0', null],
          ['findings.+', 'Leaders know what is not yet good.'],
        ],
      )
    }))
})
