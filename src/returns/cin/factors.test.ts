import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gathering } from '../faults.ts'
import { rowOf } from './as-row.ts'
import { hasFactor, noneHas } from './factors.ts'

const having = (AssessmentFactors: readonly string[], row: number) => rowOf('Assessments', { AssessmentFactors }, row)

test('an assessment has a factor wherever it stands among others, and not a longer one that begins alike', () =>
  assert.deepEqual(
    [['21'], ['1A', '21'], ['2A'], []].map(factors => hasFactor(having(factors, 0), '21')),
    [true, true, false, false],
  ))

test('every assessment that has a factor is marked', () => {
  const { fault, taken } = gathering()
  noneHas('18A')({ assessments: [having(['18A'], 0), having(['18B'], 1), having(['1A', '18A'], 2)] }, fault)
  assert.deepEqual(
    taken().map(({ row, fields }) => [row, fields]),
    [
      [0, ['AssessmentFactors']],
      [2, ['AssessmentFactors']],
    ],
  )
})
