import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { fileNameSays } from './file-name.ts'

describe('the name of a file', () => {
  test('of the register gives the URN, the name and the day of publication', () => {
    const says = { urn: '99999', published: '2023-07-20', slug: 'alder-mere' }
    assert.deepEqual(fileNameSays('99999-alder-mere-2023-07-20.pdf'), says)
    assert.deepEqual(fileNameSays('/reports/2024/99999-alder-mere-2023-07-20.pdf'), says)
  })

  test('may give the day in words, and the URN in its folder', () => {
    const says = { urn: '99999', published: '2018-01-19', slug: null }
    assert.deepEqual(fileNameSays("99999_aldermere/children's services inspection - 19 january 2018.pdf"), says)
  })

  test('of no known form says nothing', () => {
    const nothing = { urn: null, published: null, slug: null }
    for (const name of ['report.pdf', '50212345.pdf', 'Aldermere ILACS 2023.pdf', ''])
      assert.deepEqual(fileNameSays(name), nothing)
  })
})
