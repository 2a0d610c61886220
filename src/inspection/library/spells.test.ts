import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aJudgement } from './a-judgement.ts'
import { merged } from './merge.ts'
import { collectedJudgements } from './reference.ts'
import { middleOf, spellsBy, stillOpen } from './spells.ts'

const ON = '2026-11-30'
const said = (judgements: Parameters<typeof spellsBy>[0], on = ON) =>
  spellsBy(judgements, on).map(each => [
    each.from_on,
    each.better_on,
    each.better_months,
    each.good_on,
    each.good_months,
  ])

describe('from inadequate to better', () => {
  test('is counted in whole months from the one publication to the other, and to good likewise', () =>
    assert.deepEqual(
      said([
        aJudgement('2014-03-21', 'inadequate'),
        aJudgement('2017-06-13', 'requires improvement'),
        aJudgement('2020-03-20', 'good'),
      ]),
      // 21 March 2014 to 13 June 2017: 38 months and some days. To 20 March 2020: a day short of six years.
      [['2014-03-21', '2017-06-13', 38, '2020-03-20', 71]],
    ))

  test('goes on when inadequate is found again, and a grade straight to good is both', () =>
    assert.deepEqual(
      said([
        aJudgement('2015-01-31', 'inadequate'),
        aJudgement('2017-02-01', 'inadequate'),
        aJudgement('2018-02-28', 'outstanding'),
      ]),
      // From the last day of January, the last day of a shorter February is 37 whole months on.
      [['2015-01-31', '2018-02-28', 37, '2018-02-28', 37]],
    ))

  test('begins anew after better, and the first then never came to good', () =>
    assert.deepEqual(
      said([
        aJudgement('2014-01-01', 'inadequate'),
        aJudgement('2016-01-01', 'requires improvement'),
        aJudgement('2018-01-01', 'inadequate'),
        aJudgement('2021-01-01', 'good'),
      ]),
      [
        ['2014-01-01', '2016-01-01', 24, null, null],
        ['2018-01-01', '2021-01-01', 36, '2021-01-01', 36],
      ],
    ))

  test('is open until better is published, and is told as it was known on a day', () => {
    const both = [aJudgement('2014-01-01', 'inadequate'), aJudgement('2016-01-01', 'good')]
    assert.deepEqual(said(both, '2015-12-31'), [['2014-01-01', null, null, null, null]])
    assert.deepEqual(
      stillOpen(spellsBy(both, '2015-12-31'), '2015-12-31').map(each => each.months),
      [23],
    )
    assert.deepEqual(said(both, '2013-12-31'), [])
    assert.deepEqual(stillOpen(spellsBy(both, ON), ON), [])
  })

  test('is not open once the authority has ended: nobody is left to become better', () => {
    const northamptonshire = [aJudgement('2019-08-07', 'inadequate', { authority: 'Northamptonshire' })]
    assert.equal(stillOpen(spellsBy(northamptonshire, '2021-03-31'), '2021-03-31').length, 1)
    assert.equal(stillOpen(spellsBy(northamptonshire, '2021-04-01'), '2021-04-01').length, 0)
  })

  test('looks neither at inspections of a part nor at those that gave no grade overall', () =>
    assert.deepEqual(
      said([
        aJudgement('2013-08-23', 'inadequate', { framework: 'LAC 2013' }),
        aJudgement('2014-01-01', 'inadequate'),
        aJudgement('2014-06-01', 'not judged'),
        aJudgement('2014-08-03', 'good', { framework: 'LSCB review' }),
        aJudgement('2015-01-01', 'good'),
      ]),
      [['2014-01-01', '2015-01-01', 12, '2015-01-01', 12]],
    ))
})

describe('the middle of some lengths', () => {
  test('has its quarters between two lengths where they fall between two', () => {
    assert.deepEqual(middleOf([40, 10, 20, 30]), { count: 4, low: 17.5, median: 25, high: 32.5 })
    assert.deepEqual(middleOf([7]), { count: 1, low: 7, median: 7, high: 7 })
  })

  test('leaves out what is open, and is nothing for nothing', () => {
    assert.deepEqual(middleOf([null, 12, null]), { count: 1, low: 12, median: 12, high: 12 })
    assert.equal(middleOf([null]), null)
  })
})

describe('the judgements collected', () => {
  const spells = spellsBy(merged(collectedJudgements()), '2025-03-31')

  test('hold Birmingham’s from May 2014, twice inadequate, to January 2019, and to good in April 2023', () =>
    assert.deepEqual(
      spells.find(({ slug }) => slug === 'birmingham'),
      {
        slug: 'birmingham',
        authority: 'Birmingham',
        from_on: '2014-05-23',
        better_on: '2019-01-17',
        better_months: 55,
        good_on: '2023-04-18',
        good_months: 106,
      },
    ))

  test('hold 41 spells, 12 of them open, and 38 months at the middle from inadequate to better', () => {
    assert.equal(spells.length, 41)
    assert.equal(stillOpen(spells, '2025-03-31').length, 12)
    assert.deepEqual(middleOf(spells.map(each => each.better_months)), { count: 29, low: 32, median: 38, high: 48 })
    assert.deepEqual(middleOf(spells.map(each => each.good_months)), { count: 15, low: 60.5, median: 79, high: 88 })
  })
})
