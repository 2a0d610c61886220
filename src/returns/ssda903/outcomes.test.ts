import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { HEALTH_ITEMS, itemsAnswered, itemsBlank, OUTCOME_ITEMS } from './outcomes.ts'

describe('the items of OC2', () => {
  const teethOnly = { IMMUNISATIONS: null, TEETH_CHECK: '0', HEALTH_ASSESSMENT: null, SUBSTANCE_MISUSE: '1' }

  test('are answered by 0 as well as by 1', () =>
    assert.deepEqual(itemsAnswered(teethOnly, HEALTH_ITEMS), ['TEETH_CHECK', 'SUBSTANCE_MISUSE']))

  test('are blank where nothing was said', () =>
    assert.deepEqual(itemsBlank(teethOnly, HEALTH_ITEMS), ['IMMUNISATIONS', 'HEALTH_ASSESSMENT']))

  test('are eight, four of them asked of every child', () => {
    assert.equal(OUTCOME_ITEMS.length, 8)
    for (const item of HEALTH_ITEMS) assert.ok(OUTCOME_ITEMS.includes(item))
  })
})
