import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { milestoneLine } from './milestone-line/milestone-line.ts'

const TODAY = '2026-11-22'
const mark = (on: string, was: string[] = []) => ({ on, was, says: 'Audit ten', href: '/i', tone: 'to_come' as const })

describe('the line of milestones', () => {
  test('sets each on its day, a moved one after the dates it had, and today between past and future', () => {
    const line = milestoneLine({
      title: 'Milestones',
      today: TODAY,
      rows: [{ label: 'Leaders', marks: [mark('2026-06-01'), mark('2027-02-01', ['2026-09-01', '2026-12-01'])] }],
    })
    const [first, moved] = line.rows[0]?.marks ?? []
    assert.ok(first && moved)
    assert.ok(first.x < line.today && line.today < moved.x)
    assert.ok(moved.from < line.today && moved.was.every(x => x < moved.x))
    assert.equal(moved.says, 'Leaders, Mon 1 Feb 2027: Audit ten, given another date 2 times')
    assert.ok(line.months.every(({ x }) => x > 0 && x < line.width))
  })

  test('is drawn with nothing on it, and with everything on one day', () => {
    assert.equal(milestoneLine({ title: 'x', today: TODAY, rows: [] }).rows.length, 0)
    const [row] = milestoneLine({ title: 'x', today: TODAY, rows: [{ label: 'a', marks: [mark(TODAY)] }] }).rows
    assert.ok(Number.isFinite(row?.marks[0]?.x))
  })
})
