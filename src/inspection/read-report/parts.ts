import type { Line } from './document.ts'
import { folded } from './letters.ts'
import { headingsAndText } from './paragraphs.ts'

const ENDS_IN_PAGE_NUMBER = /\D\s\d{1,3}$/

/**
 * The lines without tables of contents, whose lines look like the headings they name: each from its heading to the end of
 * its page, and over the next pages while their lines end in the number of a page.
 */
export const withoutContents = (lines: Line[]): Line[] => {
  let contents: number | null = null
  return lines.filter(line => {
    if (/^(table of )?contents$/.test(folded(line.text))) contents = line.page
    if (contents !== null && line.page > contents && !ENDS_IN_PAGE_NUMBER.test(line.text)) contents = null
    return contents === null
  })
}

const BOARD_HEADING =
  /^(section \d+:? )?(the effectiveness of )?(the )?([\w' -]+ )?safeguarding children board( \([a-z]+\))?$/
const SECTION_OF_BOARD = /^what does the ([a-z]+ )?(lscb|safeguarding children board) need to improve/

/**
 * The lines on the authority and, apart, those on its safeguarding children board, where that is reviewed in the same
 * document under a heading of its own.
 */
export const boardApart = (lines: Line[], bodySize: number): { authority: Line[]; board: Line[] } => {
  const first = headingsAndText(lines, bodySize).find(piece => {
    if (piece.kind === 'text') return false
    const words = folded(piece.text)
    return SECTION_OF_BOARD.test(words) || (BOARD_HEADING.test(words) && (piece.lines[0]?.size ?? 0) >= bodySize * 1.12)
  })
  const start = first?.kind === 'heading' && first.lines[0] ? lines.indexOf(first.lines[0]) : lines.length
  return { authority: lines.slice(0, start), board: lines.slice(start) }
}

/** Whether a line heads the small table before each judged area in reports of 2014 and 2015. */
const headsGrade = (line: Line) => /^key judge?ment( judge?ment)? grade$/.test(folded(line.text))

const MOST_ROWS = 6

/** The small tables that open each judged area (its name beside its grade), set as the headings they are. */
export const areaTablesAsHeadings = (lines: Line[]): Line[] => {
  let rows = 0
  return lines.flatMap(line => {
    if (headsGrade(line)) {
      rows = MOST_ROWS
      return []
    }
    if (rows > 0 && line.bold) rows = 0
    rows -= rows > 0 ? 1 : 0
    return rows > 0 ? [{ ...line, bold: true }] : [line]
  })
}
