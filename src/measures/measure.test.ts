import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { withDatabase } from '../../test/database.ts'
import { CODESETS } from '../vocabulary/codesets/index.ts'
import { MEASURES } from './index.ts'
import { countsOf, listOf } from './measure.store.ts'
import { named, readMeasure } from './measure.ts'
import { NOT_YET } from './not-yet.ts'

const CATALOGUE = [
  ...Array.from({ length: 13 }, (_, n) => `FD${n + 1}`),
  ...Array.from({ length: 9 }, (_, n) => `AS${n + 1}`),
  ...Array.from({ length: 8 }, (_, n) => `CI${n + 1}`),
]

describe('the measures', () => {
  test('are the catalogue’s, each in a file or with a reason why it is not yet', () => {
    const found = [...MEASURES, ...NOT_YET].map(({ id }) => id)
    assert.deepEqual([...found].sort(), [...CATALOGUE].sort())
    assert.ok(NOT_YET.every(({ why }) => why.length > 20))
  })

  test('each have a test of who counts and who meets', () => {
    const tests = ['front-door', 'assessment', 'child-in-need']
      .map(name => readFileSync(new URL(`${name}.test.ts`, import.meta.url), 'utf8'))
      .join('\n')
    for (const { id } of MEASURES) assert.ok(tests.includes(`describe('${id}, `), `${id} has no test`)
  })

  test('each read as a sentence that says what it counts, what meets, what is left out and where it comes from', () => {
    for (const measure of MEASURES) {
      for (const words of [measure.title, measure.counts, measure.meets, measure.exclusions, measure.source])
        assert.ok(words.length > 3, `${measure.id}: ${words}`)
      assert.doesNotMatch(measure.title, /\.$/, measure.id)
      if (measure.bands && measure.bands !== 'words')
        assert.ok(
          CODESETS.some(set => set.id === measure.bands),
          `${measure.id}: no code set ${measure.bands}`,
        )
    }
  })

  test('each give the agreed columns, and can be counted where nobody is', () =>
    withDatabase(async db => {
      const day = { from: '2026-04-01', to: '2026-11-22' }
      for (const measure of MEASURES) {
        assert.deepEqual(await listOf(db, measure, day, day.to), [], measure.id)
        assert.deepEqual(await countsOf(db, measure, [day, day], day.to), [], measure.id)
      }
    }))

  test('a header without one of its lines is refused', () => {
    const header =
      '-- id: FD1\n-- type: over a period\n-- title: T\n-- counts: c\n-- meets: m\n-- exclusions: e\n-- better: lower\n-- source: s\nselect 1'
    assert.equal(readMeasure('x.sql', header).unit, 'percent')
    for (const name of ['id', 'type', 'title', 'counts', 'meets', 'exclusions', 'better', 'source'])
      assert.throws(() => readMeasure('x.sql', header.replace(new RegExp(`-- ${name}: .*\n`), '')), new RegExp(name))
    assert.throws(() => readMeasure('x.sql', header.replace('lower', 'up')), /better is up/)
    assert.throws(() => readMeasure('x.sql', header.replace('FD1', 'ZZ1')), /no area/)
  })

  test('a query may name the days it is given and nothing else; a cast is not a name', () => {
    const names = { from: '$1', to: '$2', today: '$3', working_days: '$4' }
    assert.equal(named({ id: 'FD1', sql: 'select :from, x::date, :to + 1' }, names), 'select $1, x::date, $2 + 1')
    assert.throws(() => named({ id: 'FD1', sql: 'select :team' }, names), /FD1 asks for :team/)
  })
})
