import { isAreaHeading } from './areas.ts'
import type { Line } from './document.ts'
import { gradeOf, headingAndGrade } from './grades.ts'
import { isImprovementHeading } from './improvements.ts'
import { numberAt } from './numbering.ts'
import { followsClosely, headingsAndText, runTogether } from './paragraphs.ts'
import type { Finding, Grade } from './report.ts'
import { toneOf } from './tone.ts'

/** One heading and what stands under it: `area` where it is a judged area's own, `judged` under one as well. */
export type Section = { heading: string; grade: Grade | null; area: boolean; judged: boolean }

/** What a heading does: opens a section, closes the one before, parts it, or changes nothing ('Summary'). */
export type Role = 'opens' | 'closes' | 'parts' | 'goes on'
export type RoleOf = (heading: string) => Role

/** Since 2018 only the judged areas hold findings. */
const roleInJudgedAreas: RoleOf = text => {
  if (isImprovementHeading(text)) return 'closes'
  return isAreaHeading(text) ? 'opens' : 'parts'
}

type Paragraph = {
  number: number | null
  section: Section | null
  page: number
  texts: string[]
  /** Where its words start, after the number; and where its own lines wrap to, once one has. */
  textX: number
  wrapX: number | null
  last: Line
}

const sectionOf = (text: string, judged: boolean): Section => {
  return { ...headingAndGrade(text), area: isAreaHeading(text), judged }
}

const textOf = (line: Line) => line.words.map(word => word.text).join(' ')

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

/** What is kept, numbered or not, is of a judged area; elsewhere a numbered paragraph is a finding and the rest is not. */
const isKept = (paragraph: Paragraph) =>
  paragraph.section !== null && (paragraph.number !== null || paragraph.section.judged)

/** The section a heading opens within the one before it; null where it closes that and opens none. */
const sectionAt = (text: string, before: Section | null, role: Role): Section | null => {
  if (role === 'closes') return null
  if (role === 'opens') return sectionOf(text, isAreaHeading(text))
  if (before !== null && before.area && before.grade === null && gradeOf(text) !== null) {
    return Object.assign(before, { grade: gradeOf(text) })
  }
  if (role === 'goes on') return before ?? (/finding/i.test(text) ? sectionOf(text, false) : null)
  if (before === null) return null
  return sectionOf(text, before.judged)
}

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
    if (!numbered && open && !fresh && continues(line, open)) {
      open.texts.push(textOf(line))
      open.wrapX = Math.min(open.wrapX ?? line.x, line.x)
      open.last = line
    } else {
      number = numbered?.number ?? number
      const begun = numbered ?? { number: null, text: textOf(line), textX: line.x }
      const { text, textX } = begun
      paragraphs.push({ number: begun.number, section, page: line.page, texts: [text], textX, wrapX: null, last: line })
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
  roleOf: RoleOf = roleInJudgedAreas,
) => {
  const { sections, paragraphs } = paragraphsIn(lines, bodySize, roleOf)
  const findings = paragraphs.filter(isKept).map(({ number, section, page, texts }) => {
    const text = runTogether(texts, vocabulary)
    const finding: Finding = { paragraph: number, section: section?.heading ?? null, text, tone: toneOf(text) }
    return { finding, page }
  })
  const counted = new Set(paragraphs.flatMap(paragraph => paragraph.number ?? []))
  return { sections, findings, counted }
}
