import type { Line } from './document.ts'
import { startsGrade } from './grades.ts'
import { isTableHead } from './header.ts'
import { rowsBeside } from './judgement-rows.ts'
import type { Judgement } from './report.ts'

const opensInCapitals = (line: Line) =>
  /^(the|overall|children|care|adoption|leadership|capacity|outcomes|quality)\b/i.test(line.text) &&
  /^\p{Lu}/u.test(line.text)

/** The rows of a table, the lines each was read from, and where in the document the table ends. */
export type Table = { judgements: Judgement[]; lines: Line[][]; end: number }

/** The rows of the table under 'Judgement | Grade'. The columns are told apart by where 'Grade' stands. */
export const judgementsIn = (lines: Line[]): Table => {
  const head = lines.findIndex(isTableHead)
  const headLine = lines[head]
  const gradeX = headLine?.words.at(-1)?.x
  if (headLine === undefined || gradeX === undefined) return { judgements: [], lines: [], end: 0 }
  const below = lines.slice(head + 1).filter(line => line.page <= headLine.page + 1)
  const {
    judgements,
    lines: rowLines,
    taken,
  } = rowsBeside(below, { gradeX, size: headLine.size, opens: opensInCapitals })
  return { judgements, lines: rowLines, end: head + 1 + taken }
}

/** How far to the right of the labels a column of grades stands at the least. */
const NEAREST_COLUMN = 120

/** Where the grade of a line starts, if the line ends in one set apart from its other words or alone on the right. */
const gradeXOf = (line: Line, labelX: number): number | null => {
  for (const [place, word] of line.words.entries()) {
    const before = line.words[place - 1]
    const apart = before === undefined || word.x - before.right > word.size
    if (!apart || word.x < labelX + NEAREST_COLUMN) continue
    const rest = line.words.slice(place)
    return startsGrade(rest.map(each => each.text).join(' ')) ? word.x : null
  }
  return null
}

const NUMBERED = /^\d\.\d?\s*\p{Lu}/u

/**
 * The rows of a table that has no head: labels, numbered as they were until 2018 or known by their words, with grades in
 * a column of their own. Where the column stands is read from the rows themselves.
 */
export const unheadedJudgementsIn = (lines: Line[]): Table => {
  const numbered = lines.findIndex(line => NUMBERED.test(line.text))
  const first = numbered >= 0 ? numbered : lines.findIndex(line => opensInCapitals(line) && gradeXOf(line, line.x))
  const firstLine = lines[first]
  if (firstLine === undefined) return { judgements: [], lines: [], end: 0 }
  // A grade on two lines beside a label on one begins above it.
  const above = lines[first - 1]
  const start =
    above && gradeXOf(above, firstLine.x) !== null && above.x > firstLine.x + NEAREST_COLUMN ? first - 1 : first
  const below = lines.slice(start).filter(line => line.page <= firstLine.page + 1)
  const found = below.slice(0, 16).flatMap(line => gradeXOf(line, firstLine.x) ?? [])
  if (found.length === 0) return { judgements: [], lines: [], end: 0 }
  const opens = numbered >= 0 ? (line: Line) => NUMBERED.test(line.text) : opensInCapitals
  const {
    judgements,
    lines: rowLines,
    taken,
  } = rowsBeside(below, { gradeX: Math.min(...found), size: firstLine.size, opens })
  return { judgements, lines: rowLines, end: start + taken }
}
