import type { Line, Word } from './document.ts'
import { LINE_END_HYPHEN, plainLetters } from './letters.ts'

const SMALL_LETTERS = /^[a-z]+$/
const lettersOf = (word: string) => (SMALL_LETTERS.test(word) ? word : word.toLowerCase().replace(/[^\p{L}]/gu, ''))

/** Every word of the document in lower case: the evidence for mending words that a line's end has cut. */
export const vocabularyOf = (lines: Line[]): Set<string> => {
  const said = new Set(lines.flatMap(line => line.words.map(word => word.text)))
  return new Set([...said].map(lettersOf))
}

const HYPHEN_AT_END = new RegExp(`^.*?([\\p{L}\\p{N}]+)[-${LINE_END_HYPHEN}]$`, 'u')

const lastWord = (text: string) => text.slice(text.lastIndexOf(' ') + 1)

/**
 * Lines run together into one text. A hyphen at a line's end is kept ('well-' + 'being'), since reports are set without
 * automatic hyphenation, unless the document shows otherwise: the first half stands nowhere as a word of its own and the
 * two halves together do ('inspec-' + 'tion').
 */
export const runTogether = (texts: string[], vocabulary: ReadonlySet<string> = new Set()): string => {
  const pieces: string[] = []
  for (const text of texts) {
    const before = pieces.at(-1)
    const half = before === undefined ? undefined : HYPHEN_AT_END.exec(lastWord(before))?.[1]?.toLowerCase()
    if (before === undefined || half === undefined) {
      pieces.push(text)
      continue
    }
    const rest = /^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? ''
    const cut = rest !== '' && !vocabulary.has(half) && vocabulary.has(half + rest)
    pieces[pieces.length - 1] = `${before.slice(0, -1)}${cut ? '' : '-'}${text}`
  }
  return plainLetters(pieces.join(' ').replaceAll(LINE_END_HYPHEN, '-'))
}

/** Whether this line follows the other at ordinary line spacing: same page, under one and two thirds of its size down. */
export const followsClosely = (line: Line, before: Line): boolean =>
  line.page === before.page && before.y - line.y < Math.max(line.size, before.size) * 1.67

/** Headings that many reports have, should their type not give them away. */
const KNOWN_HEADING = /^(what needs to (be )?improved?\??|inspection findings)$/i

const isHeadingLine = (line: Line, bodySize: number) =>
  !line.words[0]?.symbol &&
  ((line.bold && line.size >= bodySize * 0.95) || line.size >= bodySize * 1.12 || KNOWN_HEADING.test(line.text))

/** A blank this many letters' height wide, in a heading, parts two columns. */
const GAP = 1.5
const NEAREST_COLUMN = 150

const columnXOf = (line: Line): number | null => {
  for (const [place, word] of line.words.entries()) {
    const before = line.words[place - 1]
    if (before && word.x - before.right > line.size * GAP && word.x > line.x + NEAREST_COLUMN) return word.x
  }
  return null
}

/**
 * A heading's words in reading order. Where a second column stands beside it, as a grade beside the name of an area, the
 * words of each column are kept together: the first, a colon, the second.
 */
const headingText = (lines: Line[]): string => {
  const left = Math.min(...lines.map(line => line.x))
  const starts = lines.flatMap(line => columnXOf(line) ?? (line.x > left + NEAREST_COLUMN ? line.x : []))
  const said = (within: (word: Word) => boolean) =>
    runTogether(
      lines.flatMap(line => {
        const words = line.words.filter(within)
        return words.length > 0 ? [words.map(word => word.text).join(' ')] : []
      }),
    )
  if (starts.length === 0) return runTogether(lines.map(line => line.text))
  const column = Math.min(...starts) - 1
  return `${said(word => word.x < column)}: ${said(word => word.x >= column)}`
}

export type Heading = { kind: 'heading'; page: number; text: string; lines: Line[] }
export type Text = { kind: 'text'; line: Line }

/** The document as headings (bold, or larger than the body; wrapped ones joined) and lines of text. */
export const headingsAndText = (lines: Line[], bodySize: number): (Heading | Text)[] => {
  const parts: (Heading | Text)[] = []
  for (const line of lines) {
    const last = parts.at(-1)
    const before = last?.kind === 'heading' ? last.lines.at(-1) : undefined
    if (!isHeadingLine(line, bodySize)) parts.push({ kind: 'text', line })
    else if (last?.kind === 'heading' && before && followsClosely(line, before) && goesTogether(line, before)) {
      last.lines.push(line)
      last.text = headingText(last.lines)
    } else parts.push({ kind: 'heading', page: line.page, text: headingText([line]), lines: [line] })
  }
  return parts
}

/** Of one size, or set beside it: overlapping it in height. */
const goesTogether = (line: Line, other: Line) =>
  Math.abs(line.size - other.size) < 0.6 || other.y - line.y < Math.max(line.size, other.size) * 0.75
