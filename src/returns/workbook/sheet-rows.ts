import { Refused } from '../read-xml.ts'
import { shownText } from '../shown-text.ts'
import { dayOf } from './days.ts'
import type { Allowance, Listening } from './read-part.ts'
import { gatheringText, typed } from './texts.ts'

/** A row of a sheet that holds anything, numbered from 1 as the spreadsheet shows it, its cells from column A to the last that is filled. */
export type SheetRow = { readonly row: number; readonly cells: readonly string[] }

/** What the cells of a sheet refer to. */
export type Meanings = { texts: readonly string[]; areDays: readonly boolean[]; is1904: boolean }

/** A sheet goes to row 1,048,576 and column XFD. */
const [MOST_ROWS, MOST_COLUMNS] = [2 ** 20, 2 ** 14]

const rowNumber = (given: string | undefined, before: number): number => {
  const row = given === undefined ? before + 1 : /^\d{1,7}$/.test(given) ? Number(given) : 0
  if (row > before && row <= MOST_ROWS) return row
  throw new Refused(`Row “${shownText(given ?? String(row))}” cannot follow row ${before}`)
}

const LETTER_A = 'A'.charCodeAt(0)
const columnNumber = (given: string | undefined, before: number): number => {
  const letters = given === undefined ? null : /^([A-Z]{1,3})\d{1,7}$/.exec(given)?.[1]
  const column =
    letters === null
      ? before + 1
      : [...(letters ?? '')].reduce((sum, each) => sum * 26 + each.charCodeAt(0) - LETTER_A + 1, 0) - 1
  if (column > before && column < MOST_COLUMNS) return column
  throw new Refused(`Cell “${shownText(given ?? '')}” is none, or is not in its order`)
}

const numberIn = (text: string, isDay: boolean, is1904: boolean): string => {
  const number = Number(text)
  if (text.trim() === '' || !Number.isFinite(number)) return text
  return (isDay ? dayOf(number, is1904) : null) ?? String(number)
}

type Cell = { column: number; kind: string; style: string; value: string }

const textOf = ({ kind, style, value }: Cell, inline: string, { texts, areDays, is1904 }: Meanings): string => {
  if (kind === 'inlineStr') return inline
  if (kind === 's') return /^\d+$/.test(value.trim()) ? (texts[Number(value)] ?? '') : ''
  if (kind === 'b') return value.trim() === '1' ? 'TRUE' : 'FALSE'
  if (kind === 'd') return value.slice(0, 'YYYY-MM-DD'.length)
  if (kind === 'n') return numberIn(value, areDays[Number(style)] ?? false, is1904)
  return typed(value)
}

/** Takes in a sheet: its rows as texts, a day as YYYY-MM-DD. Throws `Refused` for places no sheet has, and past the allowance. */
export const sheetRows = (meanings: Meanings, allowance: Pick<Allowance, 'rows' | 'cells'>) => {
  const rows: SheetRow[] = []
  const text = gatheringText()
  let [isIn, row, column] = [false, 0, -1]
  let cells: string[] = []
  let cell: Cell | null = null

  const endRow = () => {
    allowance.cells -= cells.length
    if (allowance.cells < 0) throw new Refused('It has more cells than any list')
    if (cells.length > 0) {
      allowance.rows -= 1
      if (allowance.rows < 0) throw new Refused('It has more rows than any list')
      rows.push({ row, cells: Array.from(cells, each => each ?? '') })
    }
    cells = []
  }
  const listening: Listening = {
    opens(name, { r, t = 'n', s = '' }) {
      if (name === 'sheetData') isIn = true
      if (!isIn) return
      if (name === 'row') {
        row = rowNumber(r, row)
        column = -1
      } else if (name === 'c') {
        column = columnNumber(r, column)
        cell = { column, kind: t, style: s, value: '' }
        text.begins()
      } else text.opens(name)
    },
    closes(name, more) {
      if (name === 'sheetData') isIn = false
      if (name === 'row' && isIn) endRow()
      if (!cell) return
      if (name === 'v') cell.value = more
      else if (name === 'c') {
        const found = textOf(cell, text.whole(), meanings)
        if (found !== '') cells[cell.column] = found
        cell = null
      } else text.closes(name, more)
    },
  }
  return { rows, listening }
}
