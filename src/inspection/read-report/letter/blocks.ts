import { bulletOf } from '../bullets.ts'
import type { Line } from '../document.ts'
import { numberAt } from '../numbering.ts'
import { followsClosely, headingsAndText, runTogether } from '../paragraphs.ts'
import { partOf } from './headings.ts'

/** A piece of a letter: a heading, a paragraph (with its printed number), or an item of a list; and its lines. */
export type Block = {
  kind: 'heading' | 'text' | 'item'
  text: string
  number: number | null
  page: number
  lines: Line[]
}

type Open = { block: Block; texts: string[]; textX: number; last: Line }

const ENDED = /[.!?:;][’”'")]?$/
const wordsOf = (line: Line) => line.words.map(word => word.text).join(' ')

/**
 * Whether the line before was ended on purpose: it closes a sentence, and the first word of this line would have fitted
 * on it. So two paragraphs set without a gap between them are still told apart.
 */
const endedEarly = (line: Line, before: Line, margin: number): boolean => {
  const first = line.words[0]
  const fits = first !== undefined && before.right + before.size + (first.right - first.x) < margin
  return fits && ENDED.test(before.text) && /^[\p{Lu}\d‘“"']/u.test(first.text)
}

const continues = (line: Line, open: Open, margin: number): boolean => {
  if (line.page !== open.last.page) return !/[.!?][’”'")]?$/.test(open.last.text)
  const hangs = open.block.kind === 'item' && line.x >= open.textX - 4 && line.y > open.last.y - line.size * 2
  return (followsClosely(line, open.last) || hangs) && !endedEarly(line, open.last, margin)
}

/** A paragraph's number stands apart from its words, or has a point: '3.' or '3' with a wide gap. */
const numberedAt = (line: Line, number: number) => {
  const [first, second] = line.words
  if (!first || !second) return null
  if (!/[.)]$/.test(first.text) && second.x - first.right < line.size) return null
  return numberAt(line, { number, textX: null }, true)
}

const begun = (line: Line, number: number): Omit<Open, 'last'> => {
  const numbered = numberedAt(line, number)
  if (numbered) {
    const block: Block = { kind: 'text', text: '', number: numbered.number, page: line.page, lines: [line] }
    return { block, texts: [numbered.text], textX: numbered.textX }
  }
  const bullet = bulletOf(line)
  const block: Block = { kind: bullet ? 'item' : 'text', text: '', number: null, page: line.page, lines: [line] }
  return { block, texts: [bullet?.text ?? wordsOf(line)], textX: bullet?.textX ?? line.x }
}

/** A heading set in ordinary type is known by its words, and by standing on a line that nothing runs on from. */
const isKnownHeading = (line: Line, before: Line | undefined, standsAlone: boolean) =>
  !bulletOf(line) &&
  (!before || ENDED.test(before.text) || !followsClosely(line, before)) &&
  (partOf(line.text) !== null || (standsAlone && isShortTitle(line.text)))

const isShortTitle = (text: string) => text.length <= 80 && /^\p{Lu}/u.test(text) && !/[.!?:;,]$/.test(text)

/** No paragraph of a letter is as long; what is, is cut, so that no rule ever has more than this to search. */
const LONGEST = 4_000

const cut = (block: Block): Block[] => {
  if (block.text.length <= LONGEST) return [block]
  const pieces = block.text.match(new RegExp(`.{1,${LONGEST}}(?= |$)|.{1,${LONGEST}}`, 'gsu')) ?? []
  return pieces.map((text, place) => ({ ...block, text: text.trim(), number: place === 0 ? block.number : null }))
}

type Rest = { bodySize: number; vocabulary: ReadonlySet<string>; alone?: (line: Line) => boolean }

/**
 * A letter's lines as blocks in reading order. `alone` says of a line with no type to show it whether it stands between
 * gaps, as a heading does in plain text.
 */
export const blocksOf = (lines: Line[], { bodySize, vocabulary, alone = () => false }: Rest): Block[] => {
  const margin = lines.reduce((right, line) => Math.max(right, line.right), 0)
  const blocks: Block[] = []
  let open: Open | null = null
  let before: Line | undefined
  let number = 0
  const close = () => {
    if (open) open.block.text = runTogether(open.texts, vocabulary)
    open = null
  }
  for (const piece of headingsAndText(lines, bodySize)) {
    if (piece.kind === 'heading') {
      close()
      blocks.push({ kind: 'heading', text: piece.text, number: null, page: piece.page, lines: piece.lines })
      before = piece.lines.at(-1)
      continue
    }
    const { line } = piece
    const now = open as Open | null
    const opens = bulletOf(line) !== null || numberedAt(line, number) !== null
    if (isKnownHeading(line, before, alone(line))) {
      close()
      blocks.push({ kind: 'heading', text: line.text, number: null, page: line.page, lines: [line] })
    } else if (now && !opens && continues(line, now, margin)) {
      now.texts.push(wordsOf(line))
      now.block.lines.push(line)
      now.last = line
    } else {
      close()
      open = { ...begun(line, number), last: line }
      number = open.block.number ?? number
      blocks.push(open.block)
    }
    before = line
  }
  close()
  return blocks.filter(block => block.text !== '').flatMap(cut)
}
