import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isPupilNumber } from '../pupil-number.ts'
import { isWhyUnknown } from './pupil-number.ts'

describe('a unique pupil number', () => {
  test('is a letter and twelve figures, of which the last may be a letter', () => {
    assert.equal(isPupilNumber('A823432109876'), true)
    assert.equal(isPupilNumber('A82343210987B'), true)
    assert.equal(isPupilNumber('A82343210987'), false)
    assert.equal(isPupilNumber('A8234321098765'), false)
    assert.equal(isPupilNumber('8823432109876'), false)
  })

  test('has no letter that could be read as a figure', () => {
    for (const letter of ['I', 'O', 'S']) {
      assert.equal(isPupilNumber(`${letter}823432109876`), false)
      assert.equal(isPupilNumber(`A82343210987${letter}`), false)
    }
  })

  test('is not known for one of five reasons; two more are the children in need census’s', () => {
    assert.equal(isWhyUnknown('UN1'), true)
    assert.equal(isWhyUnknown('UN5'), true)
    assert.equal(isWhyUnknown('UN6'), false)
    assert.equal(isWhyUnknown('A823432109876'), false)
    assert.equal(isWhyUnknown('UN'), false)
  })
})
