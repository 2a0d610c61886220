import { isAreaHeading, isPartHeading } from './areas.ts'
import { type Item, itemsOf } from './bullets.ts'
import type { Line } from './document.ts'
import { folded } from './letters.ts'
import { followsClosely, type Heading, headingsAndText } from './paragraphs.ts'
import type { Improvement } from './report.ts'

const HEADING =
  /^(what .{0,60}?needs? to (be |do to )?improved?|areas? (for|of) (improvement|priority action)|priority and immediate actions?|areas that need to improve|recommendations?)\b/

/** Whether a heading opens the list of what is to be improved. */
export const isImprovementHeading = (text: string): boolean => HEADING.test(folded(text))

/** The first paragraph named in '(paragraph 25)' or '(paragraphs 33, 34)'. */
export const paragraphNamed = (text: string): number | null => {
  const named = /\bparagraphs?\s+(\d{1,3})\b/i.exec(text)?.[1]
  return named === undefined ? null : Number(named)
}

const isPriority = (...texts: (string | null)[]) =>
  texts.some(text => text !== null && /priority (and immediate )?action/i.test(text))

const sizeOf = (heading: Heading) => heading.lines[0]?.size ?? 0

/** `title` is the heading of the whole list, `list` that of a list within it ('Areas for improvement'), `under` a smaller one. */
type Part = { title: Heading; list: Heading | null; under: string | null; lines: Line[] }

const named = (heading: Heading | null) => (heading === null ? [] : [heading.text.replace(/[\s:]+$/, '')])

/** A heading of a list stands within the list before it when it is smaller, or where that one has nothing of its own. */
const within = (heading: Heading, open: Part | null): open is Part =>
  open !== null &&
  (sizeOf(heading) < sizeOf(open.title) - 0.6 ||
    (open.list !== null && Math.abs(sizeOf(heading) - sizeOf(open.list)) < 0.6) ||
    (open.list === null && open.lines.length === 0))

/** A smaller heading groups the list; one of another part of a report, or as large as the list's own, closes it. */
const groups = (heading: Heading, part: Part) =>
  !isAreaHeading(heading.text) && !isPartHeading(heading.text) && sizeOf(heading) < sizeOf(part.title) - 0.6

/** The list's lines under its heading, and under each smaller heading within it. */
const partsOf = (lines: Line[], bodySize: number): Part[] => {
  const parts: Part[] = []
  let open = null as Part | null
  for (const piece of headingsAndText(lines, bodySize)) {
    if (piece.kind === 'text') {
      open?.lines.push(piece.line)
      continue
    }
    if (isImprovementHeading(piece.text)) {
      open = within(piece, open)
        ? { title: open.title, list: piece, under: null, lines: [] }
        : { title: piece, list: null, under: null, lines: [] }
    } else if (open) open = groups(piece, open) ? { ...open, under: piece.text, lines: [] } : null
    if (open) parts.push(open)
  }
  return parts
}

/** A report that asks for nothing may say so in a sentence, numbered like an item in some, which is no item. */
const asksNothing = (item: Item) =>
  (!item.bulleted && /^(there (are|were) )?(no|none)\b/i.test(item.text)) ||
  /^(there (are|were) no|(the |this )?(inspection|inspectors?|review) did not (find|identify) any)\b.{0,40}\b(priority|action|improve)/i.test(
    item.text,
  )

const leadsIn = (item: Item) =>
  (!item.bulleted && /:$/.test(item.text)) || /\b(the following|these) (actions?|steps)[.:]?$/i.test(item.text)

/** Among marked items, a few words that end as no sentence does are the title of those below. */
const isTitle = (item: Item) => !item.bulleted && item.text.split(' ').length < 17 && !/[.:;,?]$/.test(item.text)

/** One improvement, its page and its lines, whether a figure marks it, and whether it stands in a list within the list. */
export type Asked = { improvement: Improvement; page: number; numbered: boolean; listed: boolean; lines: Line[] }

/** What the report asks for, item by item in its own words, with the page of each. */
export const improvementsIn = (lines: Line[], bodySize: number, vocabulary: ReadonlySet<string>): Asked[] =>
  partsOf(lines, bodySize).flatMap(part => {
    const items = itemsOf(part.lines, vocabulary, followsClosely)
    const marked = items.some(item => item.bulleted)
    let leadIn: string | null = null
    let under = part.under
    return items.flatMap(item => {
      if (leadsIn(item)) leadIn = item.text
      if (marked && isTitle(item)) under = item.text
      if (leadsIn(item) || asksNothing(item) || (marked && !item.bulleted)) return []
      const heading = [...named(part.list), ...(under === null ? [] : [under.replace(/[\s:]+$/, '')])]
      const priority = isPriority(part.title.text, part.list?.text ?? null, under, leadIn)
      const improvement: Improvement = {
        text: item.text,
        group: heading.length === 0 ? null : heading.join(': '),
        priority,
        paragraph: paragraphNamed(item.text),
      }
      return [{ improvement, page: item.page, numbered: item.numbered, listed: part.list !== null, lines: item.lines }]
    })
  })
