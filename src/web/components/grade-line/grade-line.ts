import { daysBetween, type PlainDate } from '../../../vocabulary/calendar/plain-date.ts'
import { sayDate } from '../../../vocabulary/calendar/say.ts'

/** A time with one grade: its word, its letter and its colour. `to` null: it goes on. */
export type GradeSpan = {
  readonly from: PlainDate
  readonly to: PlainDate | null
  readonly grade: string
  readonly letter: string
  readonly tone: string
  /** From before: the area was not judged by itself at its beginning. */
  readonly is_older?: boolean
}
export type GradeRow = { readonly label: string; readonly href?: string; readonly spans: readonly GradeSpan[] }

type Bar = { x: number; width: number; text: string; classes: string; says: string }
export type GradeLine = {
  id: string
  title: string
  width: number
  height: number
  left: number
  right: number
  years: { x: number; text: string }[]
  rows: { label: string; href: string | null; y: number; bars: Bar[] }[]
  table: { label: string; from: string; to: string; grade: string; tone: string }[]
}

const WIDTH = 960
const RIGHT = WIDTH - 12
const ROW = 32
const TOP = 28
/** As wide as a bold letter of these words is, on average. */
const LETTER = 8.2

const round = (n: number) => Math.round(n * 10) / 10

/** Works out a picture of grades over time, a row for each thing judged; each grade begins when it was published. */
export const gradeLine = (given: {
  title: string
  from: PlainDate
  to: PlainDate
  rows: readonly GradeRow[]
}): GradeLine => {
  const { title, from, to, rows } = given
  const left = Math.round(Math.min(300, 12 + 7.9 * Math.max(6, ...rows.map(row => row.label.length))))
  const length = Math.max(1, daysBetween(from, to))
  const x = (on: PlainDate) =>
    round(left + ((RIGHT - left) * Math.min(length, Math.max(0, daysBetween(from, on)))) / length)
  const [first, last] = [Number(from.slice(0, 4)) + 1, Number(to.slice(0, 4))]
  const every = Math.max(1, Math.ceil((last - first + 1) / 14))
  const until = (span: GradeSpan) => (span.to ? sayDate(span.to) : 'now')
  return {
    id: `grades-${title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`,
    title,
    width: WIDTH,
    height: TOP + rows.length * ROW + 4,
    left,
    right: RIGHT,
    years: Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n)
      .filter(year => (last - year) % every === 0)
      .map(year => ({ x: x(`${year}-01-01`), text: String(year) })),
    rows: rows.map(({ label, href, spans }, n) => ({
      label,
      href: href ?? null,
      y: TOP + n * ROW,
      bars: spans.map(span => {
        const start = x(span.from)
        const width = Math.max(4, round(x(span.to ?? to) - start - 1))
        return {
          x: start,
          width,
          text:
            [span.grade, span.grade.split(',')[0] ?? '', span.letter].find(text => text.length * LETTER + 14 < width) ??
            '',
          classes: `gt-tile gt-tile--${span.tone}${span.is_older ? ' gt-tile--older' : ''}`,
          says: `${label}: ${span.grade}, ${sayDate(span.from)} to ${until(span)}`,
        }
      }),
    })),
    table: rows.flatMap(({ label, spans }) =>
      spans.map(span => ({ label, from: sayDate(span.from), to: until(span), grade: span.grade, tone: span.tone })),
    ),
  }
}
