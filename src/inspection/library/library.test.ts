import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { ALL_AUTHORITIES, authorityAt } from '../../vocabulary/authorities/find-authority.ts'
import { aJudgement } from './a-judgement.ts'
import { gradeLetter, gradeRank } from './judgement.ts'
import { isSameInspection, merged } from './merge.ts'
import { readJudgements } from './read-judgements.ts'
import { COLLECTED, collectedJudgements } from './reference.ts'
import { linesOn, standingOn } from './standing.ts'

const GIVEN = new URL('../../../../shared/inspection-reports/all-judgements.csv', import.meta.url)

describe('the judgements that come with the product', () => {
  test('are read without a fault, each inspection once, each of an authority that is or was', () => {
    const all = collectedJudgements()
    assert.equal(all.length, 270)
    assert.equal(merged(all).length, 270)
    assert.deepEqual(
      all.filter(({ slug }) => !authorityAt(slug)).map(({ authority }) => authority),
      [],
    )
    assert.equal(new Set(all.map(({ slug }) => slug)).size, 95)
  })

  test('begin and end when the pages say', () => {
    const days = collectedJudgements()
      .map(({ published_on }) => published_on ?? '')
      .sort()
    assert.deepEqual({ from: days[0], to: days.at(-1) }, COLLECTED)
  })

  test('have the URNs that the list of authorities has', () => {
    for (const { slug, urn } of collectedJudgements()) assert.equal(authorityAt(slug)?.urn, urn, slug)
  })

  test('are those of the collection they were taken from', t => {
    if (!existsSync(GIVEN)) return t.skip('the collection is not beside the project')
    const { judgements, faults } = readJudgements(readFileSync(GIVEN), 'published')
    assert.deepEqual(faults, [])
    assert.deepEqual(judgements, collectedJudgements())
  })
})

describe('a grade', () => {
  test('has its letter, and the old scale’s adequate the place of requires improvement', () => {
    assert.equal(
      (['outstanding', 'good', 'requires improvement', 'adequate', 'inadequate', 'not judged', null] as const)
        .map(gradeLetter)
        .join(''),
      'OGRAI––',
    )
    assert.equal(gradeRank('adequate'), gradeRank('requires improvement'))
    assert.ok(gradeRank('inadequate') > gradeRank(null))
  })
})

describe('two tellings of one inspection', () => {
  const typed = aJudgement('2023-09-11', 'good', {
    source: 'loaded',
    start_on: '2023-07-17',
    end_on: '2023-07-28',
    improvements: 4,
    grades: { leaders: 'good', care_leavers: 'good' },
  })
  const accepted = aJudgement('2023-09-11', 'inadequate', {
    source: 'accepted',
    start_on: '2023-07-18',
    published_on: null,
    inspection_id: 'a',
    grades: { leaders: 'inadequate' },
  })

  test('are one where their days overlap, and two where one is of a part alone or of another authority', () => {
    assert.equal(isSameInspection(typed, accepted), true)
    assert.equal(isSameInspection(typed, { ...accepted, start_on: '2023-07-29' }), false)
    assert.equal(isSameInspection(typed, { ...accepted, framework: 'LSCB review' }), false)
    assert.equal(isSameInspection(typed, { ...accepted, slug: 'hull' }), false)
  })

  test('become one: the report accepted here is believed, and the other fills in what it does not say', () => {
    const [one, ...others] = merged([typed], [accepted])
    assert.equal(others.length, 0)
    assert.equal(one?.source, 'accepted')
    assert.equal(one?.inspection_id, 'a')
    assert.equal(one?.published_on, '2023-09-11')
    assert.equal(one?.improvements, 4)
    assert.deepEqual(one?.grades, { ...accepted.grades, care_leavers: 'good' })
  })

  test('are laid in the order of publication with all others', () => {
    const later = aJudgement('2024-01-01', 'good', { authority: 'Hull' })
    assert.deepEqual(merged([later], [typed]), [typed, later])
  })
})

describe('the standing of an authority on a day', () => {
  const first = aJudgement('2015-05-01', 'inadequate', { grades: { care_leavers: 'requires improvement' } })
  const second = aJudgement('2018-06-15', 'good')
  const review = aJudgement('2019-01-01', 'inadequate', { framework: 'LSCB review' })
  const all = [first, second, review]

  test('is what was published last, from the day it was published', () => {
    assert.equal(standingOn(all, 'overall', '2015-04-30').grade, null)
    assert.equal(standingOn(all, 'overall', '2015-05-01').grade, 'inadequate')
    assert.equal(standingOn(all, 'overall', '2018-06-14').grade, 'inadequate')
    assert.equal(standingOn(all, 'overall', '2018-06-15').grade, 'good')
  })

  test('is not changed by an inspection of a part', () =>
    assert.equal(standingOn(all, 'overall', '2020-01-01').by, second))

  test('in an area the latest did not judge is what it was before, and says so', () =>
    assert.deepEqual(standingOn(all, 'care_leavers', '2020-01-01'), {
      grade: 'requires improvement',
      by: first,
      is_older: true,
    }))
})

describe('every authority on a day', () => {
  const judgements = [
    aJudgement('2019-08-07', 'inadequate', { authority: 'Northamptonshire' }),
    aJudgement('2022-11-16', 'inadequate', { authority: 'North Northamptonshire' }),
    aJudgement('2025-09-09', 'good', { authority: 'Aldermere' }),
  ]
  const on = (day: string) => linesOn(ALL_AUTHORITIES, judgements, { area: 'overall', on: day })
  const gradeOf = (day: string, slug: string) => on(day).find(line => line.slug === slug)?.grade

  test('is there with its grade or none, and one only a judgement names stands with the rest', () => {
    assert.equal(on('2026-01-01').length, 154)
    assert.equal(gradeOf('2026-01-01', 'leeds'), null)
    assert.equal(gradeOf('2026-01-01', 'aldermere'), 'good')
  })

  test('is not there before it began or once it has ended: its area is with those it became', () => {
    assert.equal(gradeOf('2021-03-31', 'northamptonshire'), 'inadequate')
    assert.equal(gradeOf('2021-04-01', 'northamptonshire'), undefined)
    assert.equal(gradeOf('2021-03-31', 'north-northamptonshire'), undefined)
    assert.equal(gradeOf('2022-11-16', 'north-northamptonshire'), 'inadequate')
  })
})
