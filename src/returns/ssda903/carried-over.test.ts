import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { carriedOver, saysAsBefore } from './carried-over.ts'
import type { Child, Episode } from './child.ts'

const march = { DECOM: '2026-03-02', DEC: null, LS: 'C1' } as Episode
const winter = { DECOM: '2026-01-10', DEC: '2026-03-02', LS: 'V2' } as Episode
const may = { DECOM: '2026-05-20', DEC: null, LS: 'C2' } as Episode
const child = (episodes: Episode[], before: Episode[]) => ({ episodes, last: { episodes: before } }) as unknown as Child

describe('a record that goes on from the year before', () => {
  test('has the first episode of this year and the last of that one, in whatever order the rows stand', () => {
    assert.deepEqual(carriedOver(child([may, march], [march, winter])), { first: march, before: march })
  })

  test('does not where the last episode ended in that year', () => {
    assert.equal(carriedOver(child([may], [winter])), null)
  })

  test('does not where the child has episodes in one year only', () => {
    assert.equal(carriedOver(child([may], [])), null)
    assert.equal(carriedOver(child([], [march])), null)
  })
})

describe('what the first episode says', () => {
  const marked = (before: Episode) => {
    const cells: string[] = []
    saysAsBefore('LS')(child([march], [before]), (_, ...fields) => cells.push(...fields))
    return cells
  }

  test('is to be as it was left', () => {
    assert.deepEqual(marked(march), [])
    assert.deepEqual(marked({ ...march, LS: 'V2' }), ['LS'])
    assert.deepEqual(marked({ ...march, LS: null }), ['LS'])
  })
})
