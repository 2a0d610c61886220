import { addDays, daysBetween, type PlainDate } from '../../../vocabulary/calendar/plain-date.ts'
import { sayDate } from '../../../vocabulary/calendar/say.ts'
import { axisMonth, monthStarts } from '../time-line/time-line.ts'

/** A milestone on the line: the day it falls on, the dates it had before, and how it stands. */
export type Marked = {
  readonly on: PlainDate
  /** The earliest first. */
  readonly was: readonly PlainDate[]
  readonly says: string
  readonly href: string
  readonly tone: 'done' | 'late' | 'to_come'
}

type Mark = { x: number; was: number[]; from: number; says: string; href: string; classes: string }
export type MilestoneLine = {
  title: string
  width: number
  height: number
  right: number
  today: number
  rows: { label: string; y: number; label_y: number; marks: Mark[] }[]
  months: { x: number; text: string }[]
}

const WIDTH = 900
const LEFT = 14
const RIGHT = WIDTH - 14
const TOP = 34
const ROW = 50
const MARGIN_DAYS = 21

/** Works out the line of a programme's milestones, a row for each workstream: where each stands, and where it stood before it was moved. */
export const milestoneLine = (given: {
  title: string
  today: PlainDate
  rows: readonly { label: string; marks: readonly Marked[] }[]
}): MilestoneLine => {
  const { title, today, rows } = given
  const days = [today, ...rows.flatMap(({ marks }) => marks.flatMap(({ on, was }) => [on, ...was]))].sort()
  const from = addDays(days[0] ?? today, -MARGIN_DAYS)
  const to = addDays(days.at(-1) ?? today, MARGIN_DAYS)
  const x = (on: PlainDate) =>
    Math.round((LEFT + ((RIGHT - LEFT) * daysBetween(from, on)) / daysBetween(from, to)) * 10) / 10
  const moved = (n: number) => (n === 0 ? '' : `, given another date ${n === 1 ? 'once' : `${n} times`}`)
  return {
    title,
    width: WIDTH,
    height: TOP + rows.length * ROW + 4,
    right: RIGHT,
    today: x(today),
    rows: rows.map(({ label, marks }, n) => ({
      label,
      y: TOP + n * ROW + 34,
      label_y: TOP + n * ROW + 16,
      marks: marks.map(({ on, was, says, href, tone }) => ({
        x: x(on),
        was: was.map(x),
        from: Math.min(x(on), ...was.map(x)),
        says: `${label}, ${sayDate(on)}: ${says}${moved(was.length)}`,
        href,
        classes: `gt-milestone gt-milestone--${tone}`,
      })),
    })),
    // A month's name that would stand upon the word today gives way.
    months: monthStarts(from, to)
      .map(start => ({ x: x(start), text: axisMonth(start) }))
      .filter(month => month.x > LEFT + 10 && month.x < RIGHT - 20 && Math.abs(month.x - x(today)) > 62),
  }
}
