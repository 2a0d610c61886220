import { areaOf } from './areas.ts'
import type { Line, Word } from './document.ts'
import { gradeOf, startsGrade } from './grades.ts'
import { lineOf } from './lines.ts'
import { runTogether } from './paragraphs.ts'
import type { Judgement } from './report.ts'

type Cell = { top: number; bottom: number; lines: Line[] }

/** Whether a line opens the label of a new row. */
export type OpensRow = (line: Line) => boolean

const cellText = (cell: Cell) => runTogether(cell.lines.map(line => line.text))
const middle = (cell: Cell) => (cell.top + cell.bottom) / 2

/** Lines of one column as cells: a new one opens where `opens` says so. */
const cellsOf = (lines: Line[], opens: (line: Line, cell: Cell) => boolean): Cell[] => {
  const cells: Cell[] = []
  for (const line of lines) {
    const cell = cells.at(-1)
    if (!cell || opens(line, cell)) cells.push({ top: line.y, bottom: line.y, lines: [line] })
    else {
      cell.lines.push(line)
      cell.bottom = line.y
    }
  }
  return cells
}

const columnLines = (lines: Line[], within: (word: Word) => boolean): Line[] =>
  lines.flatMap(line => {
    const words = line.words.filter(within)
    return words.length > 0 ? [lineOf(line.page, words)] : []
  })

/** Lines lie closer within a label than between two rows; where rows are set tight, its words open a label. */
const labelCells = (lines: Line[], rows: number, opens: OpensRow): Cell[] => {
  const byGap = cellsOf(lines, (line, cell) => cell.bottom - line.y > line.size * 1.55 || cell.bottom < line.y)
  return byGap.length === rows ? byGap : cellsOf(lines, opens)
}

const isHalfGrade = (text: string) => /^(requires?( improvement( to( be)?)?)?|not|no)$/i.test(text.trim())

/** How far down the table goes: the grades stop where the grade column holds something else than a grade. */
const gradeCells = (lines: Line[]): Cell[] => {
  const cells: Cell[] = []
  for (const line of lines) {
    const cell = cells.at(-1)
    const joined = cell ? `${cellText(cell)} ${line.text}` : ''
    const half = cell !== undefined && isHalfGrade(cellText(cell))
    const goesOn = gradeOf(joined) !== null && (half || !startsGrade(line.text))
    if (cell && (goesOn || (half && isHalfGrade(joined)))) {
      cell.lines.push(line)
      cell.bottom = line.y
    } else if (startsGrade(line.text) && (gradeOf(line.text) !== null || isHalfGrade(line.text))) {
      cells.push({ top: line.y, bottom: line.y, lines: [line] })
    } else break
  }
  return cells
}

/** Height down the document, so that a table may run on to the next page. */
const rank = (line: Line) => line.page * 10_000 - line.y

const LABEL_NUMBER = /^\d(\.\d)?[.)]?\s+/

/**
 * The rows of a table of two columns, of which the second, from `gradeX`, holds grades; and how many of the lines they
 * take, and the lines of each. A label and a grade that both wrap are paired in order, or by height where a cell was left empty.
 */
export const rowsBeside = (
  below: Line[],
  { gradeX, size, opens }: { gradeX: number; size: number; opens: OpensRow },
): { judgements: Judgement[]; lines: Line[][]; taken: number } => {
  const grades = gradeCells(columnLines(below, word => word.x >= gradeX - 12))
  const lowest = grades.at(-1)?.lines.at(-1)
  if (!lowest) return { judgements: [], lines: [], taken: 0 }
  const inTable = below.filter(line => rank(line) <= rank(lowest) + size * 0.75)
  const wide = columnLines(inTable, word => word.x < gradeX - 12)
  const labels = labelCells(wide, grades.length, opens)
  const rowOf = (label: Cell, place: number) =>
    labels.length === grades.length
      ? grades[place]
      : grades.find(grade => Math.abs(middle(grade) - middle(label)) < size * 1.2)
  const judgements = labels.map((label, place) => {
    const grade = rowOf(label, place)
    const text = cellText(label)
      .replace(/[\s:]+$/, '')
      .replace(LABEL_NUMBER, '')
    return { area: areaOf(text), label: text, grade: grade ? gradeOf(cellText(grade)) : null }
  })
  const rowLines = labels.map((label, place) => [...label.lines, ...(rowOf(label, place)?.lines ?? [])])
  return { judgements, lines: rowLines, taken: inTable.length }
}
