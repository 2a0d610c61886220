import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isAnothers } from './whose.ts'

describe('whose a report is', () => {
  test('is ours whatever kind of council either name says', () => {
    assert.equal(isAnothers('Aldermere Borough Council', 'Aldermere'), false)
    assert.equal(isAnothers('Aldermere', 'London Borough of Aldermere'), false)
  })
  test('is another’s where the names differ', () => assert.equal(isAnothers('Brackley Vale', 'Aldermere'), true))
  test('cannot be told where no name is set, or none was read', () => {
    assert.equal(isAnothers('Brackley Vale', undefined), false)
    assert.equal(isAnothers('', 'Aldermere'), false)
  })
})
