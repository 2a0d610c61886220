import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { anImprovement } from '../../../test/an-improvement.ts'
import { withDatabase } from '../../../test/database.ts'
import type { Db } from '../../record/database.ts'
import { aJudgement } from './a-judgement.ts'
import { allJudgements, keepJudgements, loads } from './library.store.ts'

const NOW = { now: '2026-11-22T10:42:00.000Z' }
const loaded = { source: 'loaded', urn: '80481', start_on: '2026-03-02', end_on: '2026-03-13' } as const
const leeds = aJudgement('2026-04-27', 'good', { ...loaded, improvements: 4, grades: { leaders: 'outstanding' } })

const last = async (db: Db, slug: string) => (await allJudgements(db)).findLast(each => each.slug === slug)

describe('the library', () => {
  test('holds what comes with the product, once, before anything is loaded', () =>
    withDatabase(async db => {
      const all = await allJudgements(db)
      assert.equal(all.length, 270)
      assert.deepEqual(await loads(db), [])
    }))

  test('keeps what is loaded as it was given', () =>
    withDatabase(async db => {
      assert.deepEqual(await keepJudgements(db, [leeds], NOW), { added: 1, corrected: 0 })
      assert.deepEqual(await last(db, 'leeds'), leeds)
      assert.equal((await allJudgements(db)).length, 271)
      assert.deepEqual(
        (await loads(db)).map(({ judgements, corrected }) => [judgements, corrected]),
        [[1, 0]],
      )
    }))

  test('does not double what is loaded twice: the same is left alone, and another is kept as corrected', () =>
    withDatabase(async db => {
      await keepJudgements(db, [leeds], NOW)
      assert.deepEqual(await keepJudgements(db, [leeds], NOW), { added: 0, corrected: 0 })
      const other = { ...leeds, start_on: '2026-03-03', grades: { ...leeds.grades, care_leavers: 'good' } } as const
      assert.deepEqual(await keepJudgements(db, [other], NOW), { added: 0, corrected: 1 })
      assert.deepEqual(await last(db, 'leeds'), other)
      const rows = await db
        .selectFrom('published_judgement')
        .select(['care_leavers', 'void_reason'])
        .orderBy('id')
        .execute()
      assert.deepEqual(rows, [
        { care_leavers: null, void_reason: 'Corrected by a later file' },
        { care_leavers: 'good', void_reason: null },
      ])
    }))

  test('believes what is loaded over what was collected, and fills in from it what the file does not say', () =>
    withDatabase(async db => {
      const given = { source: 'loaded', authority: 'Swindon', slug: 'swindon' } as const
      const days = { start_on: '2023-07-17', end_on: '2023-07-28' }
      await keepJudgements(db, [aJudgement('2023-09-12', 'inadequate', { ...given, ...days })], NOW)
      const swindon = await last(db, 'swindon')
      assert.equal(swindon?.published_on, '2023-09-12')
      assert.equal(swindon?.grades.care_leavers, 'requires improvement')
      assert.equal((await allJudgements(db)).length, 270)
    }))

  test('holds the reports accepted here with their grades and what they ask, and none that only waits or grades nothing', () =>
    withDatabase(async db => {
      const { inspection } = await anImprovement(db, { published_on: '2025-09-05' })
      await anImprovement(db, { accepted_at: null, authority: 'Leeds', start_on: '2026-01-05' })
      await anImprovement(db, { overall: null, kind: 'monitoring visit', start_on: '2026-02-02', end_on: '2026-02-03' })
      await db
        .insertInto('inspection_judgement')
        .values([
          { inspection_id: inspection, position: 0, area: 'leaders', label: 'Leaders', grade: 'good' },
          { inspection_id: inspection, position: 1, area: 'something_else', label: 'Something else', grade: 'good' },
        ])
        .execute()
      const mine = (await allJudgements(db)).filter(each => each.source === 'accepted')
      assert.equal(mine.length, 1)
      const [{ slug, grades, improvements, inspection_id, published_on } = aJudgement('', null)] = mine
      assert.deepEqual(
        { slug, improvements, inspection_id, published_on, overall: grades.overall, leaders: grades.leaders },
        {
          slug: 'aldermere',
          improvements: 1,
          inspection_id: inspection,
          published_on: '2025-09-05',
          overall: 'requires improvement',
          leaders: 'good',
        },
      )
    }))

  const row = { authority: 'Leeds', framework: 'ILACS', start_on: '2026-03-02', published_on: '2026-04-27' }

  test('refuses in the database a row that grades nothing', () =>
    withDatabase(db => assert.rejects(db.insertInto('published_judgement').values(row).execute(), /check constraint/)))

  test('refuses in the database a grade there is not', () =>
    withDatabase(db =>
      assert.rejects(
        db
          .insertInto('published_judgement')
          .values({ ...row, overall: 'fine' })
          .execute(),
        /check constraint/,
      ),
    ))
})
