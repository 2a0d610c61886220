import { isAreaHeading } from './areas.ts'
import type { Line } from './document.ts'
import { headingAndGrade } from './grades.ts'
import { isImprovementHeading } from './improvements.ts'
import { numberAt } from './numbering.ts'
import { followsClosely, headingsAndText, runTogether } from './paragraphs.ts'
import type { Finding, Grade } from './report.ts'
import { toneOf } from './tone.ts'

export type Section = { heading: string; grade: Grade | null; area: boolean }

type Paragraph = {
  number: number | null
  section: Section
  page: number
  texts: string[]
  /** Where its words start, after the number; and where its own lines wrap to, once one has. */
  textX: number
  wrapX: number | null
  last: Line
}

const sectionOf = (text: string): Section => ({ ...headingAndGrade(text), area: isAreaHeading(text) })

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
  sectionOf(`${section.heading} ${line.text}`).grade !== null

/** The paragraphs of the judged sections in order, and the sections. */
const paragraphsIn = (lines: Line[], bodySize: number) => {
  const sections: Section[] = []
  const paragraphs: Paragraph[] = []
  let section: Section | null = null
  let fresh = false
  let number = 0
  for (const piece of headingsAndText(lines, bodySize)) {
    if (piece.kind === 'heading') {
      if (isImprovementHeading(piece.text)) section = null
      else if (section !== null || isAreaHeading(piece.text)) {
        section = sectionOf(piece.text)
        sections.push(section)
        fresh = true
      }
      continue
    }
    if (section === null) continue
    const { line } = piece
    if (fresh && completesHeading(line, section)) {
      Object.assign(section, sectionOf(`${section.heading} ${line.text}`))
      continue
    }
    const open = paragraphs.at(-1)
    const numbered = numberAt(line, { number, textX: fresh ? null : (open?.textX ?? null) }, fresh)
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
 * The numbered paragraphs of the judged sections, each with its section's heading, its words across pages, and its tone.
 * A paragraph without a number is kept with `paragraph` null. Also the sections met, for checking against the table.
 */
export const findingsIn = (lines: Line[], bodySize: number, vocabulary: ReadonlySet<string>) => {
  const { sections, paragraphs } = paragraphsIn(lines, bodySize)
  const findings = paragraphs.map(({ number, section, page, texts }) => {
    const text = runTogether(texts, vocabulary)
    const finding: Finding = { paragraph: number, section: section.heading, text, tone: toneOf(text) }
    return { finding, page }
  })
  return { sections, findings }
}
