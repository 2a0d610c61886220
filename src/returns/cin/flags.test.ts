import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { saysNo, saysYes } from './flags.ts'

describe('a flag of the census', () => {
  test('says yes as 1 or true, and no as 0 or false', () => {
    assert.deepEqual(['1', 'true', 'TRUE', '0', 'false'].map(saysYes), [true, true, true, false, false])
    assert.deepEqual(['0', 'false', 'False', '1', 'true'].map(saysNo), [true, true, true, false, false])
  })

  test('says neither where it is blank or holds another word', () => {
    for (const flag of [null, '2', 'yes']) assert.deepEqual([saysYes(flag), saysNo(flag)], [false, false])
  })
})
