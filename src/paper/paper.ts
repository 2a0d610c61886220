import type { PlainDate } from '../vocabulary/calendar/plain-date.ts'

/** What a tag or a line of a chart is coloured by; its word always says the same, for those who see no colour. */
export type Tone = 'red' | 'orange' | 'yellow' | 'green' | 'blue' | 'grey'

/** Some words of a text that are not plain: bold, leaning, a link to an address, or a word in a box. */
export type Run = { text: string; bold?: boolean; italic?: boolean; link?: string; tag?: Tone }

/** What a paragraph, an item or a cell says. A line break in it breaks the line. */
export type Text = string | readonly (string | Run)[]

/** A column of a table: `width` is its share of the page beside the other columns' shares. */
export type Column = { title: string; width: number; align?: 'left' | 'right' }

export type Table = {
  is: 'table'
  /** What the table shows: read out before it, and not drawn where a heading over it says the same. */
  caption: string
  columns: readonly Column[]
  rows: readonly (readonly Text[])[]
  /** The first cell of a row names the row. */
  named_rows?: boolean
  /** Lines between the rows; a table of a few grades stands better without. */
  rules?: boolean
  size?: number
}

type At = { readonly y: number; readonly text: string }
type Edge = At & { readonly label_y: number }

/** A run chart as it was worked out for the screen: places in its own units, as wide and high as it says. */
export type Chart = {
  readonly title: string
  readonly says: string
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly lines: readonly string[]
  /** The path agreed to the target, month by month; null or left out where none was. */
  readonly path?: { readonly line: string; readonly values: readonly string[] } | null
  readonly points: readonly { readonly x: number; readonly y: number; readonly is_break: boolean }[]
  readonly grid: readonly At[]
  readonly months: readonly { readonly x: number; readonly text: string }[]
  readonly centre: Edge | null
  readonly limits: readonly Edge[]
  readonly target: Edge | null
  readonly marks: readonly {
    readonly x: number
    readonly text: string
    readonly anchor: 'start' | 'end'
    readonly label_y: number
  }[]
  readonly rows: readonly { readonly label: string; readonly value: string; readonly note: string }[]
  readonly breaks: readonly string[]
}

/** A part of a document, drawn below the one before it. */
export type Block =
  | { is: 'heading'; level: 1 | 2 | 3; text: string; size?: number }
  | { is: 'paragraph'; text: Text; size?: number; align?: 'right'; gap?: number }
  | { is: 'list'; items: readonly Text[] }
  | { is: 'numbered'; number: string; text: Text }
  | { is: 'quote'; text: Text; by?: string }
  | { is: 'facts'; facts: readonly (readonly [term: string, says: Text])[]; term_width?: number; size?: number }
  | { is: 'chart'; chart: Chart; table?: boolean }
  /** Drawn all on one page where a page holds them. */
  | { is: 'together'; blocks: readonly Block[] }
  | { is: 'page-break' }
  | Table

/** A whole document as plain data. The same data gives the same bytes. */
export type Paper = {
  title: string
  /** 'en-GB' */
  language: string
  /** The day it says how things stand; also the day of making that the file bears. */
  recorded_on: PlainDate
  /** What stands at the top of every page but the first. */
  head?: { left: string; right: string }
  /** What stands at the bottom of every page, beside 'Page 3 of 12'. */
  foot: { left: string; bold?: boolean }
  /** Size of the body in points; all else follows from it. */
  size?: number
  blocks: readonly Block[]
}
