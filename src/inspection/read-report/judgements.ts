import { areaOf } from './areas.ts'
import type { Line, Word } from './document.ts'
import { gradeOf, startsGrade } from './grades.ts'
import { isTableHead } from './header.ts'
import { lineOf } from './lines.ts'
import { runTogether } from './paragraphs.ts'
import type { Judgement } from './report.ts'

type Cell = { top: number; bottom: number; lines: Line[] }

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

/** Lines lie closer within a label than between two rows; where rows are set tight, a capital opens a label. */
const labelCells = (lines: Line[], rows: number): Cell[] => {
  const byGap = cellsOf(lines, (line, cell) => cell.bottom - line.y > line.size * 1.55 || cell.bottom < line.y)
  if (byGap.length === rows) return byGap
  return cellsOf(
    lines,
    line => /^(the|overall|children|care|adoption|leadership)\b/i.test(line.text) && /^\p{Lu}/u.test(line.text),
  )
}

/** How far down the table goes: the grades stop where the grade column holds something else than a grade. */
const gradeCells = (lines: Line[]): Cell[] => {
  const cells: Cell[] = []
  for (const line of lines) {
    const cell = cells.at(-1)
    const joined = cell ? `${cellText(cell)} ${line.text}` : ''
    if (cell && !startsGrade(line.text) && gradeOf(joined) !== null) {
      cell.lines.push(line)
      cell.bottom = line.y
    } else if (startsGrade(line.text) && (gradeOf(line.text) !== null || isHalfGrade(line.text))) {
      cells.push({ top: line.y, bottom: line.y, lines: [line] })
    } else break
  }
  return cells
}

const isHalfGrade = (text: string) => /^(requires?( improvement( to( be)?)?)?|not|no)$/i.test(text.trim())

/**
 * The rows of the table under 'Judgement | Grade'. The columns are told apart by where 'Grade' stands; a label and a
 * grade that both wrap are paired in order, or by height where a cell was left empty.
 */
export const judgementsIn = (lines: Line[]): { judgements: Judgement[]; end: number } => {
  const head = lines.findIndex(isTableHead)
  const headLine = lines[head]
  const gradeX = headLine?.words.at(-1)?.x
  if (headLine === undefined || gradeX === undefined) return { judgements: [], end: 0 }
  const below = lines.slice(head + 1).filter(line => line.page <= headLine.page + 1)
  const grades = gradeCells(columnLines(below, word => word.x >= gradeX - 12))
  const lowest = grades.at(-1)
  if (!lowest) return { judgements: [], end: head + 1 }
  const inTable = below.filter(line => rank(line) <= rank(lowest.lines.at(-1) ?? headLine) + headLine.size * 0.75)
  const wide = columnLines(inTable, word => word.x < gradeX - 12)
  const labels = labelCells(wide, grades.length)
  const rowOf = (label: Cell, place: number) =>
    labels.length === grades.length
      ? grades[place]
      : grades.find(grade => Math.abs(middle(grade) - middle(label)) < headLine.size * 1.2)
  const judgements = labels.map((label, place) => {
    const grade = rowOf(label, place)
    const text = cellText(label).replace(/[\s:]+$/, '')
    return { area: areaOf(text), label: text, grade: grade ? gradeOf(cellText(grade)) : null }
  })
  return { judgements, end: head + 1 + inTable.length }
}

/** Height down the document, so that a table may run on to the next page. */
const rank = (line: Line) => line.page * 10_000 - line.y
