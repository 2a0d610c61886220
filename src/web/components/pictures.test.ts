import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { dueTag } from './due-tag/due-tag.ts'
import { familyNetwork } from './family-network/family-network.ts'
import { runChart } from './run-chart/run-chart.ts'
import { timeLine } from './time-line/time-line.ts'

describe('a due tag', () => {
  const today = '2026-11-23'
  const wordsOf = (html: string) => html.replaceAll(/<[^>]+>/g, '')

  test('says where a deadline stands, never by colour alone', () => {
    assert.equal(wordsOf(dueTag('2026-11-17', today)), 'overdue by 4 working days')
    assert.equal(wordsOf(dueTag(today, today)), 'due today')
    assert.equal(wordsOf(dueTag('2026-11-27', today)), 'due Fri 27 Nov')
    assert.equal(wordsOf(dueTag('2026-11-27', today, { beside: true })), 'in 4 working days')
    assert.equal(wordsOf(dueTag('2026-11-17', today, { met_on: '2026-11-17' })), 'met')
    assert.equal(wordsOf(dueTag('2026-11-17', today, { met_on: '2026-11-18' })), 'met late')
    assert.equal(wordsOf(dueTag('2026-11-17', today, { state: 'cancelled' })), 'cancelled')
  })
})

describe('a run chart', () => {
  const chart = runChart({
    title: 'Re-referrals',
    unit: '%',
    points: [
      { label: 'Jan', value: 30 },
      { label: 'Feb', value: null },
      { label: 'Mar', value: 20 },
      { label: 'Apr', value: 24 },
    ],
    centre: { kind: 'median', value: 24 },
    target: 23,
    breaks: [{ at: 3, says: 'Rising again' }],
  })

  test('leaves a gap where nothing was counted', () => {
    assert.equal(chart.points.length, 3)
    assert.equal(chart.lines.length, 1)
    assert.equal(chart.rows[1]?.value, 'none')
  })

  test('puts higher values higher, and everything inside the picture', () => {
    const [january, march] = chart.points
    assert.ok(january && march && january.y < march.y)
    for (const { x, y } of chart.points)
      assert.ok(x > chart.left && x < chart.right && y >= chart.top && y <= chart.bottom)
  })

  test('keeps the words of target and median apart where the lines nearly meet', () => {
    const labels = [chart.centre, chart.target].map(line => (line as { label_y: number } | null)?.label_y ?? 0)
    assert.ok(Math.abs((labels[0] ?? 0) - (labels[1] ?? 0)) >= 15)
  })

  test('names the point that breaks a rule', () => {
    assert.deepEqual(chart.breaks, ['Apr: Rising again'])
    assert.equal(chart.points.at(-1)?.is_break, true)
  })

  test('can be drawn with no points, with one, and with all the same', () => {
    for (const values of [[], [3], [0, 0, 0], [5, 5]]) {
      const drawn = runChart({ title: 'x', points: values.map((value, n) => ({ label: String(n), value })) })
      assert.ok(drawn.points.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y)))
    }
  })
})

describe('the family’s network', () => {
  const network = familyNetwork({
    child_id: 'leo',
    title: 'Around Leo',
    people: [
      { id: 'ava', name: 'Ava', generation: 0 },
      { id: 'leo', name: 'Leo', generation: 0 },
      { id: 'kit', name: 'Kit', generation: 0 },
      { id: 'sarah', name: 'Sarah', generation: 1 },
      { id: 'jean', name: 'Jean', generation: 2 },
    ],
    ties: [
      { from: 'sarah', to: 'leo', says: 'Sarah is the mother of Leo', kind: 'parent' },
      { from: 'jean', to: 'gone', says: 'Jean is the mother of somebody not shown', kind: 'parent' },
    ],
  })
  const at = (name: string) => network.people.find(person => person.name === name)

  test('puts the elders above, and the child in the middle of their row', () => {
    const [jean, sarah, leo, ava, kit] = ['Jean', 'Sarah', 'Leo', 'Ava', 'Kit'].map(
      name => at(name) ?? assert.fail(name),
    )
    assert.ok(jean && sarah && leo && ava && kit)
    assert.ok(jean.y < sarah.y && sarah.y < leo.y)
    assert.ok(Math.min(ava.x, kit.x) < leo.x && leo.x < Math.max(ava.x, kit.x))
  })

  test('draws no line to somebody who is not shown, and says every tie in words', () => {
    assert.equal(network.edges.length, 1)
    assert.equal(network.says.length, 2)
  })
})

describe('the line of time', () => {
  const line = timeLine({
    title: 'Leo’s time',
    from: '2026-01-01',
    today: '2026-11-22',
    rows: [
      { label: 'Workers', marks: [{ on: '2025-06-01', to: null, says: 'Priya Shah' }] },
      {
        label: 'Visits',
        marks: [
          { on: '2025-12-31', says: 'before' },
          { on: '2026-11-22', says: 'today', filled: true },
          { on: '2026-12-01', says: 'planned' },
        ],
      },
    ],
  })

  test('ends today, and leaves out what is before or after it', () => {
    assert.deepEqual(
      line.rows[1]?.dots.map(({ x, classes }) => [x, classes]),
      [[line.right, 'gt-time__dot gt-time__dot--filled']],
    )
  })

  test('cuts at its beginning what began before', () => {
    const [bar] = line.rows[0]?.bars ?? []
    assert.equal(bar?.x, line.left)
    assert.equal((bar?.x ?? 0) + (bar?.width ?? 0), line.right)
  })

  test('says the same in its table, the latest first', () => {
    assert.deepEqual(
      line.table.map(row => row.says),
      ['today', 'Priya Shah'],
    )
  })
})
