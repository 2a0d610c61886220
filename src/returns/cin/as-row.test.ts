import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { rowOf } from './as-row.ts'

describe('a row of the census', () => {
  test('is made from a module’s elements by name: what the layout does not have is left out, what is missing is null', () =>
    assert.deepEqual(rowOf('CINplanDates', { LAchildID: ' a1 ', CINPlanStartDate: '2025-07-02', Note: 'x' }, 4), {
      table: 'CINplanDates',
      row: 4,
      unread: null,
      LAchildID: 'a1',
      CINdetailsID: null,
      CINPlanStartDate: '2025-07-02',
      CINPlanEndDate: null,
    }))

  test('keeps what stands in place of a day as it was sent', () => {
    const { CINPlanStartDate, CINPlanEndDate, unread } = rowOf(
      'CINplanDates',
      { CINPlanStartDate: '2025-06-31', CINPlanEndDate: '02/07/2025' },
      0,
    )
    assert.deepEqual([CINPlanStartDate, CINPlanEndDate], [null, null])
    assert.deepEqual(unread, { CINPlanStartDate: '2025-06-31', CINPlanEndDate: '02/07/2025' })
  })

  test('has codes in capitals, and of a value that repeats every one that is not blank', () => {
    assert.equal(rowOf('ChildCharacteristics', { Ethnicity: 'wbri' }, 0).Ethnicity, 'WBRI')
    assert.deepEqual(rowOf('Assessments', { AssessmentFactors: ['1a', ' ', '2B'] }, 0).AssessmentFactors, ['1A', '2B'])
    assert.deepEqual(rowOf('Assessments', {}, 0).AssessmentFactors, [])
  })

  test('has the first where a value is there twice that does not repeat', () =>
    assert.equal(rowOf('ChildCharacteristics', { Ethnicity: ['WBRI', 'WIRI'] }, 0).Ethnicity, 'WBRI'))
})
