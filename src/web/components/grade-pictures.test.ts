import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { gradeLine } from './grade-line/grade-line.ts'
import { tileMap } from './tile-map/tile-map.ts'

describe('a map of tiles', () => {
  const tile = { text: 'Leeds', letter: 'O', tone: 'outstanding', says: 'Leeds: Outstanding', href: '/library/leeds' }
  const map = tileMap('Grades', [
    { ...tile, column: 1, row: 1, region: 'North' },
    { ...tile, column: 0, row: 0, region: 'North', text: 'N Tyneside' },
    { ...tile, column: 1, row: 0, region: 'East' },
  ])

  test('is as wide and high as its tiles, which are read from north to south and west to east', () => {
    assert.deepEqual([map.width, map.height], [132, 92])
    assert.deepEqual(
      map.tiles.map(({ x, y, is_long }) => [x, y, is_long]),
      [
        [2, 2, true],
        [68, 2, false],
        [68, 48, false],
      ],
    )
  })

  test('has a line where two regions touch, and none within one', () =>
    assert.deepEqual(map.borders, ['M66 0v46', 'M66 46h66']))

  test('of nothing is no larger than a tile', () =>
    assert.deepEqual([tileMap('Grades', []).width, tileMap('Grades', []).tiles], [66, []]))
})

describe('grades over time', () => {
  const span = { from: '2014-01-01', to: '2024-01-01', grade: 'Good', letter: 'G', tone: 'good' }
  const open = { ...span, from: '2024-01-01', to: null, grade: 'Good, not judged since', is_older: true }
  const line = gradeLine({
    title: 'Grades of Leeds',
    from: '2014-01-01',
    to: '2024-12-31',
    rows: [{ label: 'Leaders', spans: [span, open] }],
  })

  test('are bars that follow one another to the right edge, the older pale, each with as many words as fit', () => {
    const [first, last] = line.rows[0]?.bars ?? []
    assert.equal(first?.text, 'Good')
    assert.equal(first?.x, line.left)
    assert.equal(last?.text, 'Good')
    assert.match(last?.classes ?? '', /gt-tile--older/)
    assert.ok(Math.abs((last?.x ?? 0) + (last?.width ?? 0) - line.right) < 2)
    assert.equal(last?.says, 'Leaders: Good, not judged since, Mon 1 Jan 2024 to now')
  })

  test('have the same in their table, and few enough years to be read', () => {
    assert.deepEqual(
      line.table.map(({ label, from, to, grade }) => [label, from, to, grade]),
      [
        ['Leaders', 'Wed 1 Jan 2014', 'Mon 1 Jan 2024', 'Good'],
        ['Leaders', 'Mon 1 Jan 2024', 'now', 'Good, not judged since'],
      ],
    )
    assert.deepEqual([line.years[0]?.text, line.years.at(-1)?.text, line.years.length], ['2015', '2024', 10])
  })
})
