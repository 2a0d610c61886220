import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isPupilNumber } from '../pupil-number.ts'
import { checkLetter, isUpnAuthority } from './upn.ts'

describe('a unique pupil number', () => {
  test('begins with the letter that its figures make', () => {
    // 2×2 + 4×7 + 9×1 + 10×6 + 12×4 + 13×9 is 266, of which 23 leaves 13: the fourteenth letter without I, O and S.
    assert.equal(checkLetter('B207000016049'), 'P')
    // 2×8 + 4×1 + 5×2 + 10×5 + 13×1 is 93, which leaves 1.
    assert.equal(checkLetter('B801200005001'), 'B')
  })

  test('counts the letter that ends a temporary number as it counts a check letter', () => {
    // As above without the last figure: 80, and J counts 8: 80 + 13×8 is 184, which leaves nothing.
    assert.equal(checkLetter('A80120000500J'), 'A')
  })

  test('makes no letter where its characters are not what they must be', () => {
    assert.equal(checkLetter('R325'), null)
    assert.equal(checkLetter('ASFFAGSVSV123'), null)
    assert.equal(checkLetter('A80120000500S'), null)
  })

  test('has thirteen characters, and the last may be a letter', () => {
    assert.deepEqual(
      ['B801200005001', 'A80120000500J', 'S801200005001', 'B80120000500', 'B8012000050012'].map(isPupilNumber),
      [true, true, false, false, false],
    )
  })

  test('names an authority, a newer one or one that is no longer', () => {
    assert.deepEqual(['001', '420', '838', '908', '943', '000', '421', '817', '944'].map(isUpnAuthority), [
      true,
      true,
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ])
  })
})
