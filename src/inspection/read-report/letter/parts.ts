import type { Line } from '../document.ts'
import { isImprovementHeading } from '../improvements.ts'
import { lineOf } from '../lines.ts'
import { type Block, blocksOf } from './blocks.ts'
import { type Part, partOf } from './headings.ts'
import { subjectOf, type VisitKind } from './subject.ts'

/** What stands under one heading. `strays` are paragraphs after a closed list, which lost the heading they stood under. */
export type Section = { part: Part; heading: string | null; blocks: Block[] }

export type Letter = {
  head: string[]
  /** The lines before its own text begins, and those of its subject and its first pieces. */
  top: Line[]
  /** Its first few pieces, where its subject stands. */
  opening: string[]
  subject: { kind: VisitKind; authority: string | null } | null
  sections: Section[]
  /** Lines under 'Yours sincerely'; null where nobody signs. */
  signed: string[] | null
}

const isGreeting = (text: string) => /^dear\b/i.test(text)
const SIGNS_OFF = /^(yours (sincerely|faithfully|truly)|kind regards|with best wishes)\b/i
const OFFICE = /\b(inspectors?|hmi|ofsted)\b/i

/** A line's words in columns: a letterhead stands at the same height as the address, with a wide gap between. */
const columnsOf = (line: Line): string[] => {
  const columns: Line['words'][] = []
  for (const word of line.words) {
    const before = columns.at(-1)?.at(-1)
    if (before && word.x - before.right < word.size * 2.5) columns.at(-1)?.push(word)
    else columns.push([word])
  }
  return columns.map(words => lineOf(line.page, words).text)
}

/** Where the letter's own text begins: at 'Dear', at its subject, or at the first line as long as a paragraph's. */
const startOf = (lines: Line[]): number => {
  const first = lines.findIndex(line => isGreeting(line.text))
  if (first >= 0) return first
  const subject = lines.findIndex(line => subjectOf(line.text) !== null)
  return subject >= 0
    ? subject
    : Math.max(
        0,
        lines.findIndex(line => line.text.length > 70),
      )
}

/** Where the signature begins: at 'Yours sincerely', or at the short last lines that name an inspector's office. */
const endOf = (lines: Line[]): { end: number; signed: string[] | null } => {
  const signsOff = lines.findLastIndex(line => SIGNS_OFF.test(line.text))
  if (signsOff >= 0) return { end: signsOff, signed: lines.slice(signsOff + 1).map(line => line.text) }
  const long = lines.findLastIndex(line => line.text.length > 60 || /[.:;]$/.test(line.text) || line.bold)
  const last = lines.slice(long + 1).map(line => line.text)
  const isName = last.length > 0 && last.length < 4 && last.some(text => OFFICE.test(text))
  return isName ? { end: long + 1, signed: last } : { end: lines.length, signed: null }
}

/** Sentences at the end of every such letter, which find nothing. */
const STANDING =
  /^(ofsted will (take|consider|use)|(i am|we are) (copying|sending)|i (have|will) (copied|copy)|this letter (will be|has been|is being) (published|copied|sent)|(i would like to )?thank you for|please (pass|accept|do not))/i

const partUnder = (heading: string, begun: boolean): Part =>
  partOf(heading) ?? (isImprovementHeading(heading) ? 'improve' : begun ? 'findings' : 'about')

const isList = (section: Section) =>
  section.part === 'improve' || section.part === 'priority' || section.part === 'headline'

/** A paragraph after the items of a list has left it: its own heading was lost. */
const leavesList = (block: Block, section: Section) =>
  isList(section) && block.kind === 'text' && section.blocks.at(-1)?.kind === 'item' && !/:$/.test(block.text)

const sectionsOf = (blocks: Block[]): Section[] => {
  const sections: Section[] = [{ part: 'about', heading: null, blocks: [] }]
  for (const block of blocks) {
    const open = sections.at(-1) as Section
    const begun = sections.length > 1 || open.blocks.length > 0
    if (block.kind === 'heading') sections.push({ part: partUnder(block.text, begun), heading: block.text, blocks: [] })
    else if (STANDING.test(block.text)) continue
    else if (leavesList(block, open)) sections.push({ part: 'findings', heading: null, blocks: [block] })
    else open.blocks.push(block)
  }
  return sections
}

/** The subject among the first lines or blocks, alone or with the one after it, since it may wrap. */
const subjectIn = (texts: string[]) =>
  texts.flatMap((text, place) => subjectOf(text) ?? subjectOf(`${text} ${texts[place + 1] ?? ''}`) ?? [])[0] ?? null

/** Longer lines are of no address. */
const LONGEST_OF_HEAD = 300

type Rest = Parameters<typeof blocksOf>[1]

/** A letter taken apart: its head, its subject, what stands under each heading, and who signs. */
export const letterOf = (lines: Line[], rest: Rest): Letter => {
  const start = startOf(lines)
  const head = lines
    .slice(0, start)
    .flatMap(columnsOf)
    .filter(text => text.length < LONGEST_OF_HEAD)
  const { end, signed } = endOf(lines.slice(start))
  const blocks = blocksOf(lines.slice(start, start + end), rest)
  const opening = blocks.slice(0, 4)
  const subject = subjectIn(opening.map(block => block.text)) ?? subjectIn(head)
  const isTop = (block: Block) =>
    opening.includes(block) && (isGreeting(block.text) || (subjectOf(block.text) !== null && !/\.$/.test(block.text)))
  return {
    head,
    top: [...lines.slice(0, start), ...opening.flatMap(block => block.lines)],
    opening: opening.map(block => block.text),
    subject,
    sections: sectionsOf(blocks.filter(block => !isTop(block))),
    signed,
  }
}
