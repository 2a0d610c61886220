import { daysBetween, type PlainDate } from '../../../vocabulary/calendar/plain-date.ts'
import { sayDate } from '../../../vocabulary/calendar/say.ts'

/** Something that lasted (`to` null: still does) or happened on a day (no `to`). `filled`: a visit where the child was seen alone. */
export type TimeMark = {
  readonly on: PlainDate
  readonly to?: PlainDate | null
  readonly says: string
  readonly label?: string
  readonly href?: string | null
  readonly filled?: boolean
  readonly tone?: 'bad' | null
}
export type TimeRow = { readonly label: string; readonly marks: readonly TimeMark[] }
type Bar = { x: number; y: number; width: number; label: string; label_x: number; classes: string }
export type TimeLine = {
  id: string
  title: string
  width: number
  height: number
  left: number
  right: number
  today_text: string
  rows: { label: string; y: number; bars: (Bar & Said)[]; dots: ({ x: number; y: number; classes: string } & Said)[] }[]
  months: { x: number; text: string }[]
  table: { when: string; what: string; says: string; href: string | null }[]
}
type Said = { says: string; href: string | null }

const WIDTH = 900
const LEFT = 96
const RIGHT = WIDTH - 16
const ROW = 34
const TOP = 30
const NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** The first days of months from one day to another, few enough to be read. */
export const monthStarts = (from: PlainDate, to: PlainDate): PlainDate[] => {
  const first = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7))
  const last = Number(to.slice(0, 4)) * 12 + Number(to.slice(5, 7)) - 1
  const every = [1, 2, 3, 6, 12, 24, 60].find(n => (last - first) / n <= 10) ?? 120
  const starts: PlainDate[] = []
  for (let n = first; n <= last; n++)
    if (n % every === 0) starts.push(`${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}-01`)
  return starts
}

/** 'Oct 26' on an axis; a January is its year. */
export const axisMonth = (start: PlainDate): string =>
  start.slice(5, 7) === '01' ? start.slice(0, 4) : `${NAMES[Number(start.slice(5, 7)) - 1]} ${start.slice(2, 4)}`

/** Works out the line of a child's time: a row each for workers, plans, visits and the rest; today at the right edge. */
export const timeLine = (given: {
  title: string
  from: PlainDate
  today: PlainDate
  rows: readonly TimeRow[]
}): TimeLine => {
  const { title, from, today } = given
  const length = Math.max(1, daysBetween(from, today))
  const x = (on: PlainDate) =>
    Math.round((LEFT + ((RIGHT - LEFT) * Math.min(length, Math.max(0, daysBetween(from, on)))) / length) * 10) / 10
  const shown = (mark: TimeMark) =>
    mark.on <= today && (mark.to === undefined ? mark.on >= from : (mark.to ?? today) >= from)
  const when = ({ on, to }: TimeMark) =>
    to === undefined ? sayDate(on) : `${sayDate(on)} to ${to ? sayDate(to) : 'now'}`
  const rows = given.rows.map((row, n) => {
    const y = TOP + n * ROW + ROW / 2
    const marks = row.marks.filter(shown)
    const said = (mark: TimeMark): Said => ({
      says: `${row.label}, ${when(mark)}: ${mark.says}`,
      href: mark.href ?? null,
    })
    return {
      label: row.label,
      y,
      bars: marks.flatMap(mark => {
        if (mark.to === undefined) return []
        const start = x(mark.on)
        const width = Math.max(4, Math.round((x(mark.to ?? today) - start) * 10) / 10)
        const text = mark.label ?? mark.says
        return [
          {
            x: start,
            y: y - 11,
            width,
            label: width > text.length * 7.4 + 10 ? text : '',
            label_x: start + 7,
            classes: mark.tone === 'bad' ? 'gt-time__bar gt-time__bar--bad' : 'gt-time__bar',
            ...said(mark),
          },
        ]
      }),
      dots: marks.flatMap(mark =>
        mark.to === undefined
          ? [
              {
                x: x(mark.on),
                y,
                classes: [
                  'gt-time__dot',
                  mark.filled && 'gt-time__dot--filled',
                  mark.tone === 'bad' && 'gt-time__dot--bad',
                ]
                  .filter(Boolean)
                  .join(' '),
                ...said(mark),
              },
            ]
          : [],
      ),
    }
  })
  return {
    id: 'time-line',
    title,
    width: WIDTH,
    height: TOP + rows.length * ROW + 8,
    left: LEFT,
    right: RIGHT,
    today_text: sayDate(today),
    rows,
    months: monthStarts(from, today)
      .filter(start => RIGHT - x(start) > 52)
      .map(start => ({
        x: x(start),
        text: axisMonth(start),
      })),
    table: given.rows
      .flatMap(row =>
        row.marks
          .filter(shown)
          .map(mark => ({ on: mark.on, when: when(mark), what: row.label, says: mark.says, href: mark.href ?? null })),
      )
      .sort((a, b) => (a.on < b.on ? 1 : -1)),
  }
}
