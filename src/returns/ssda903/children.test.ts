import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { rowMaker } from './as-row.ts'
import { collectionOf } from './check.ts'
import { childrenOf } from './children.ts'

const shared = { collection: collectionOf(2027), authority: null, providers: new Map() }
const header = (...ids: (string | null)[]) => ids.map((id, row) => rowMaker('Header', ['CHILD'])([id], row))
const missing = (...ids: string[]) => ids.map((id, row) => rowMaker('Missing', ['CHILD'])([id], row))

describe('the children of a return', () => {
  test('have their rows of every table, in the order of the file', () => {
    const [one, other] = childrenOf({ Header: header('1', '2'), Missing: missing('2', '1', '2') }, null, shared)
    assert.deepEqual([one?.id, one?.header.length, one?.missing.map(({ row }) => row)], ['1', 1, [1]])
    assert.deepEqual([other?.id, other?.missing.map(({ row }) => row), other?.episodes], ['2', [0, 2], []])
  })

  test('are there by any one table', () =>
    assert.deepEqual(
      childrenOf({ Header: header('1'), Missing: missing('3') }, null, shared).map(({ id }) => id),
      ['1', '3'],
    ))

  test('are each by itself where a row has no identifier', () =>
    assert.deepEqual(
      childrenOf({ Header: header(null, '1', null) }, null, shared).map(({ id, header: own }) => [id, own[0]?.row]),
      [
        ['1', 1],
        [null, 0],
        [null, 2],
      ],
    ))

  test('have their rows of a year before; who was only there then is not among them', () => {
    const children = childrenOf({ Header: header('1', null) }, { Header: header('2', '1', null) }, shared)
    assert.deepEqual(
      children.map(({ id, last }) => [id, last.header.map(({ row }) => row)]),
      [
        ['1', [1]],
        [null, []],
      ],
    )
  })
})
