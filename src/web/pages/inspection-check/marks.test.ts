import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { marksOf } from './marks.ts'

const box = (page: number, top: number) => ({ page, left: 0.1, top, width: 0.5, height: 0.02 })

describe('the marks of what was read', () => {
  const marks = marksOf({
    'findings.0': [box(1, 0.8), box(2, 0.1)],
    authority: [box(1, 0.1)],
    dates: [box(1, 0.2)],
  })

  test('are numbered as one reads down the document', () =>
    assert.deepEqual([marks.of.authority?.number, marks.of.dates?.number, marks.of['findings.0']?.number], [1, 2, 3]))

  test('of what runs over a page stand on both, with one number and one link', () => {
    assert.deepEqual(
      marks.on[2]?.map(({ id, number }) => [id, number]),
      [['mark-findings-0-2', 3]],
    )
    assert.deepEqual([marks.of['findings.0']?.id, marks.of['findings.0']?.page], ['mark-findings-0', 1])
  })

  test('say in words what stands there', () => assert.equal(marks.of['findings.0']?.says, 'finding 1'))
  test('leave a little room around the words', () =>
    assert.deepEqual([marks.of.authority?.x, marks.of.authority?.width], [96, 508]))
})
