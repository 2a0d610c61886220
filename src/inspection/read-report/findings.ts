import { bulletOf } from './bullets.ts'
import type { Line } from './document.ts'
import { numberAt } from './numbering.ts'
import { followsClosely, headingsAndText, runTogether } from './paragraphs.ts'
import type { Finding } from './report.ts'
import { roleSince2018 } from './roles.ts'
import { type RoleOf, type Section, sectionAt, sectionOf } from './sections.ts'
import { toneOf } from './tone.ts'

type Paragraph = {
  number: number | null
  marked: boolean
  section: Section | null
  page: number
  texts: string[]
  lines: Line[]
  /** Where its words start, after the number; and where its own lines wrap to, once one has. */
  textX: number
  wrapX: number | null
  last: Line
}

/** A line's words, a mark in a font of symbols as a plain one. */
const textOf = (line: Line) => {
  const bullet = isMarked(line) ? bulletOf(line) : null
  return bullet ? `${bullet.mark} ${bullet.text}` : line.words.map(word => word.text).join(' ')
}

/** Whether a line opens with a mark, and not with a figure. */
const isMarked = (line: Line) => {
  const mark = bulletOf(line)?.mark
  return mark !== undefined && !/[\p{L}\d]/u.test(mark)
}

/** The paragraph a mark opens: in the margin of the one before, or first under its heading. Some reports number none. */
const markedAt = (line: Line, open: Paragraph | undefined, fresh: boolean) => {
  const bullet = isMarked(line) ? bulletOf(line) : null
  if (!bullet || (open && !fresh && bullet.x >= open.textX - 6)) return null
  return { number: null, text: bullet.text, textX: bullet.textX }
}

const ENDED = /[.!?][’”'")]?$/

/**
 * Whether a line goes on with the paragraph: it hangs under the paragraph's words, follows closely, or tops the next page
 * at the margin to which the paragraph's own lines wrap. Set to that margin and after a full stop, it goes on as well:
 * in a numbered section a new paragraph would have its number.
 */
const continues = (line: Line, open: Paragraph): boolean => {
  if (followsClosely(line, open.last) || (open.number !== null && line.x >= open.textX - 6)) return true
  if (line.page === open.last.page) return false
  return !ENDED.test(open.last.text) || (open.number !== null && line.x >= (open.wrapX ?? line.x + 1) - 6)
}

/** A grade set in ordinary type under its bold heading belongs to the heading. */
const completesHeading = (line: Line, section: Section) =>
  section.area &&
  section.grade === null &&
  line.words.length < 8 &&
  sectionOf(`${section.heading} ${line.text}`, section.judged).grade !== null

/** In a judged area every paragraph is kept; elsewhere only one with a number or a mark of its own is a finding. */
const isKept = ({ number, marked, section }: Paragraph) =>
  section !== null && (number !== null || marked || section.judged)

/** The paragraphs of the document in order, and the sections. */
const paragraphsIn = (lines: Line[], bodySize: number, roleOf: RoleOf) => {
  const sections: Section[] = []
  const paragraphs: Paragraph[] = []
  let section: Section | null = null
  let fresh = false
  let number = 0
  for (const piece of headingsAndText(lines, bodySize)) {
    if (piece.kind === 'heading') {
      section = sectionAt(piece.text, section, roleOf(piece.text))
      if (section !== null && section !== sections.at(-1)) sections.push(section)
      fresh = true
      continue
    }
    const { line } = piece
    if (fresh && section !== null && completesHeading(line, section)) {
      Object.assign(section, sectionOf(`${section.heading} ${line.text}`, section.judged))
      continue
    }
    const open = paragraphs.at(-1)
    // Beside a paragraph without a number there is no margin to tell numbers by, only the space above.
    const textX = fresh || open?.number === null ? null : (open?.textX ?? null)
    const runsOn = open !== undefined && !fresh && open.number === null && followsClosely(line, open.last)
    const numbered = runsOn ? null : numberAt(line, { number, textX }, fresh)
    const marked = numbered ? null : markedAt(line, open, fresh)
    if (!numbered && !marked && open && !fresh && continues(line, open)) {
      open.texts.push(textOf(line))
      open.lines.push(line)
      open.wrapX = Math.min(open.wrapX ?? line.x, line.x)
      open.last = line
    } else {
      number = numbered?.number ?? number
      const begun = numbered ?? marked ?? { number: null, text: textOf(line), textX: line.x }
      const { text, textX } = begun
      const about = { number: begun.number, marked: marked !== null, section, page: line.page }
      paragraphs.push({ ...about, texts: [text], lines: [line], textX, wrapX: null, last: line })
    }
    fresh = false
  }
  return { sections, paragraphs }
}

/**
 * The numbered paragraphs under the headings that open a section, each with its section's heading, its words across pages,
 * and its tone. A paragraph of a judged area that has no number is kept with `paragraph` null. Also the sections met, for
 * checking against the table, and every number `counted`: the count runs through the parts left out as well.
 */
export const findingsIn = (
  lines: Line[],
  bodySize: number,
  vocabulary: ReadonlySet<string>,
  roleOf: RoleOf = roleSince2018,
) => {
  const { sections, paragraphs } = paragraphsIn(lines, bodySize, roleOf)
  const findings = paragraphs.filter(isKept).map(({ number, section, page, texts, lines: own }) => {
    const text = runTogether(texts, vocabulary)
    const finding: Finding = { paragraph: number, section: section?.heading ?? null, text, tone: toneOf(text) }
    return { finding, page, lines: own }
  })
  const counted = new Set(paragraphs.flatMap(paragraph => paragraph.number ?? []))
  return { sections, findings, counted }
}
