import { BOARD } from '../areas.ts'
import { authorityIn, sameAuthority } from '../authority.ts'
import { type Document, type Line, opening } from '../document.ts'
import { withoutColophon, withoutSmallPrint } from '../furniture.ts'
import { type Header, headerOf } from '../header.ts'
import { unheadedJudgementsIn } from '../judgements.ts'
import { runTogether } from '../paragraphs.ts'
import { areaTablesAsHeadings, boardApart, withoutContents } from '../parts.ts'
import type { Fault, Judgement } from '../report.ts'
import { roleBefore2018 } from '../roles.ts'
import { authorityNamedIn, type Statement, saysBoard, saysOverall, statementIn } from '../statement.ts'
import { leadInspectorsIn } from '../team.ts'
import { promisesBoard, titleIn } from '../titles.ts'
import { assembled } from './assemble.ts'
import type { Layout } from './layout.ts'

const AREAS = ['help_and_protection', 'children_in_care', 'adoption', 'care_leavers', 'leaders'] as const

const titleOf = (header: Header) => runTogether(header.title.map(line => line.text))

const headOf = (document: Document) => headerOf(opening(document), saysOverall)

const rowOfBoard = (statement: Statement): Judgement => ({
  area: BOARD,
  label: statement.label,
  grade: statement.grade,
})

/** The sentence with the overall judgement; should it begin as none has, the first large one after the title ending in a grade. */
const overallIn = (first: Line[], header: Header): Statement | null => {
  const said = statementIn(first, saysOverall)
  if (said !== null) return said
  const titled = header.title.length
  const large = statementIn(first.slice(titled), line => line.bold && line.size > 13 && !saysBoard(line))
  return large?.grade && /^\p{Lu}.*\b(is|are|requires?)\b/u.test(large.text)
    ? { ...large, at: large.at + titled }
    : null
}

/** What the head of the report leaves in doubt: the authority said twice and not alike, or a review promised and not found. */
const noticed = (header: Header, overall: Statement | null, board: Statement | null, part: Line[]): Fault[] => {
  const inTitle = authorityIn(header.title)
  const inSentence = overall && authorityNamedIn(overall.text)
  const faults: Fault[] = []
  if (inTitle === null && inSentence !== null) {
    faults.push({ field: 'authority', says: `The title names no authority; “${inSentence}” is from the judgement.` })
  } else if (inTitle !== null && inSentence !== null && !sameAuthority(inTitle, inSentence)) {
    faults.push({ field: 'authority', says: `The title says “${inTitle}”, the judgement “${inSentence}”.` })
  }
  if (board === null && promisesBoard(titleOf(header))) {
    faults.push({ field: 'judgements', says: 'No judgement of the safeguarding children board was found.' })
  } else if (part.length === 0 && promisesBoard(titleOf(header))) {
    faults.push({ field: 'board_improvements', says: 'No part on the safeguarding children board was found.' })
  }
  return faults
}

/** The board is judged in a sentence: on the first page until 2014, at the head of its own part since. */
const boardStatement = (first: Line[], board: Line[]) => {
  const said = statementIn(first, saysBoard)
  return said?.grade ? said : statementIn(board, saysBoard)
}

/**
 * The single inspection framework, 2013 to 2018, and its re-inspections. The authority stands above the title; the overall
 * judgement is a sentence, and the areas under it are numbered rows without a head. Improvements stand under 'What does
 * the local authority need to improve?' until 2015 and under 'Recommendations' since. Most hold the review of the
 * safeguarding children board as a second part, whose findings are kept and whose improvements are kept apart.
 */
export const sif: Layout = {
  id: 'SIF',

  recognises: document => /^SIF/.test(titleIn(titleOf(headOf(document)))?.framework ?? ''),

  read: document => {
    const header = headOf(document)
    const first = opening(document)
    const overall = overallIn(first, header)
    const rest = first.slice(overall ? overall.at + overall.lines : header.title.length)
    const { judgements, lines, end } = unheadedJudgementsIn(rest)
    const after = document.lines.slice(first.length - rest.length + end)
    const whole = areaTablesAsHeadings(withoutContents(withoutColophon(after)))
    const { authority, board } = boardApart(withoutSmallPrint(whole, document.bodySize), document.bodySize)
    const said = boardStatement(rest.slice(end), board)
    const found = said === null || (said.grade === null && board.length === 0) ? null : said
    return assembled(document, {
      framework: titleIn(titleOf(header))?.framework ?? 'SIF',
      kind: 'inspection',
      header,
      authority: authorityIn(header.title) ?? (overall && authorityNamedIn(overall.text)),
      inspectors: leadInspectorsIn(document.lines),
      rows: [...judgements, ...(found ? [rowOfBoard(found)] : [])],
      rowLines: [...lines, ...(found ? [found.from] : [])],
      overallLines: overall?.from ?? [],
      overall: overall?.grade ?? null,
      body: authority,
      board,
      roleOf: roleBefore2018,
      known: { expected: AREAS, noticed: noticed(header, overall, found, board) },
    })
  },
}
