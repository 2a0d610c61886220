import { isAreaHeading } from './areas.ts'
import { type Item, itemsOf } from './bullets.ts'
import type { Line } from './document.ts'
import { folded } from './letters.ts'
import { followsClosely, type Heading, headingsAndText } from './paragraphs.ts'
import type { Improvement } from './report.ts'

const HEADING =
  /^(what .{0,60}?needs? to (be |do to )?improved?|areas? (for|of) (improvement|priority action)|areas that need to improve|recommendations?)\b/

/** Whether a heading opens the list of what is to be improved. */
export const isImprovementHeading = (text: string): boolean => HEADING.test(folded(text))

/** The first paragraph named in '(paragraph 25)' or '(paragraphs 33, 34)'. */
export const paragraphNamed = (text: string): number | null => {
  const named = /\bparagraphs?\s+(\d{1,3})\b/i.exec(text)?.[1]
  return named === undefined ? null : Number(named)
}

const isPriority = (...texts: (string | null)[]) => texts.some(text => text !== null && /priority action/i.test(text))

type Part = { heading: string; size: number; group: string | null; lines: Line[] }

/** A smaller heading groups the list; one of a judged area, or larger than the list's own, closes it. */
const groups = (heading: Heading, part: Part) =>
  !isAreaHeading(heading.text) && (heading.lines[0]?.size ?? 0) < part.size + 0.6

/** The list's lines under its heading, and under each smaller heading within it. */
const partsOf = (lines: Line[], bodySize: number): Part[] => {
  const parts: Part[] = []
  let open = null as Part | null
  for (const piece of headingsAndText(lines, bodySize)) {
    if (piece.kind === 'text') {
      open?.lines.push(piece.line)
      continue
    }
    const opens = isImprovementHeading(piece.text)
    if (opens) open = { heading: piece.text, size: piece.lines[0]?.size ?? 0, group: null, lines: [] }
    else if (open) open = groups(piece, open) ? { ...open, group: piece.text, lines: [] } : null
    if (open) parts.push(open)
  }
  return parts
}

/** A report that asks for nothing may say so in a sentence, which is no item. */
const asksNothing = (item: Item) => !item.bulleted && /^(there (are|were) )?(no|none)\b/i.test(item.text)

const leadsIn = (item: Item) => !item.bulleted && /:$/.test(item.text)

/** What the report asks for, item by item in its own words, with the page of each. */
export const improvementsIn = (
  lines: Line[],
  bodySize: number,
  vocabulary: ReadonlySet<string>,
): { improvement: Improvement; page: number }[] =>
  partsOf(lines, bodySize).flatMap(part => {
    const items = itemsOf(part.lines, vocabulary, followsClosely)
    const marked = items.some(item => item.bulleted)
    let leadIn: string | null = null
    return items.flatMap(item => {
      if (leadsIn(item)) leadIn = item.text
      if (marked ? !item.bulleted : leadsIn(item) || asksNothing(item)) return []
      const priority = isPriority(part.heading, part.group, leadIn)
      const improvement = { text: item.text, group: part.group, priority, paragraph: paragraphNamed(item.text) }
      return [{ improvement, page: item.page }]
    })
  })
