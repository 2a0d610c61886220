import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { figuresOf } from './figures.ts'

type Said = [number, number | null, number | null, string, string | null, string]

const read = (text: string): Said[] =>
  figuresOf(text, 0).map(({ value, out_of, was, unit, counts, from, to }) => [
    value,
    out_of,
    was,
    unit,
    counts,
    text.slice(from, to),
  ])

describe('a figure', () => {
  const said: [string, Said[]][] = [
    [
      '57% of assessments completed within timescale.',
      [[57, null, null, 'per cent', 'assessments completed within timescale', '57%']],
    ],
    ['64 of 81 social work posts are filled.', [[64, 81, null, 'number', 'social work posts are filled', '64 of 81']]],
    ['Caseloads average 17.', [[17, null, null, 'average', 'Caseloads', 'average 17']]],
    ['Timeliness rose from 45% to 81%.', [[81, null, 45, 'per cent', 'Timeliness', 'from 45% to 81%']]],
    [
      'The rate of re-referrals is 24.5 per cent.',
      [[24.5, null, null, 'per cent', 'rate of re-referrals', '24.5 per cent']],
    ],
    ['There were 1,250 contacts in May 2025.', [[1250, null, null, 'number', 'contacts', '1,250']]],
    [
      'Twenty-one of the 24 children had a plan.',
      [[21, 24, null, 'number', 'children had a plan', 'Twenty-one of the 24']],
    ],
    [
      'Of the 14 plans seen, five were out of date.',
      [[5, 14, null, 'number', 'plans seen', 'Of the 14 plans seen, five']],
    ],
    [
      '88% of visits were in time, up from 61% a year ago.',
      [[88, null, 61, 'per cent', 'visits were in time', '88% of visits were in time, up from 61%']],
    ],
    ['One in five children waits.', [[1, 5, null, 'number', 'children waits', 'One in five']]],
    ['Children wait 23 days for a worker.', [[23, null, null, 'days', 'Children wait', '23 days']]],
  ]
  for (const [text, figures] of said) test(`in “${text}”`, () => assert.deepEqual(read(text), figures))

  test('has the place it stands at, its unit included', () => {
    const [figure] = figuresOf('In all, 57% of plans.', 4)
    assert.deepEqual([figure?.from, figure?.to, figure?.finding], [8, 11, 4])
  })
})

describe('no figure', () => {
  const none = [
    'Inspectors visited on 10 and 11 March 2026, and before that in July 2023.',
    'Children aged 16 and 17 are helped, as are care leavers up to 25 and those who turn 18.',
    'Section 47 enquiries and key stage 4 results are reviewed within 15 working days.',
    'Over the last six to nine months things changed, and two years ago they had not.',
    'See paragraphs 12 and 13 for the 2024/25 plan and Working Together 2018.',
    'The visit was on April 29 and 30, 2025.',
    '16- and 17-year-olds are seen on their 18th birthday.',
    '',
  ]
  for (const text of none) test(`is read in “${text}”`, () => assert.deepEqual(read(text), []))
})
