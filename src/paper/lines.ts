import { type Faces, shown, type Weight } from './faces.ts'
import type { Text, Tone } from './paper.ts'

/** Words of one look on one line; `run` is the place of their run in the text. */
export type Piece = {
  x: number
  width: number
  text: string
  weight: Weight
  link: string | null
  tag: Tone | null
  run: number
}

export type Line = { pieces: Piece[]; width: number }

type Bit = Omit<Piece, 'x'>
/** What is never parted at the end of a line, and the blank before it. */
type Chunk = { bits: Bit[]; blank: number; breaks: boolean }

/** How far a tag's box reaches past its word, as a part of the size. */
export const TAG_PAD = 0.4

export type Setting = { size: number; width: number; bold?: boolean; italic?: boolean }

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** After these a long word may be parted without harm. */
const PARTS_AFTER = /(?<=[-/_.@–—])(?=.)/u

const runsOf = (text: Text) =>
  (typeof text === 'string' ? [text] : text).map(run => (typeof run === 'string' ? { text: run } : run))

/** The parts of a word too wide for its line, each of which fits, or is one letter. */
const parted = (word: string, widthOf: (text: string) => number, room: number): string[] => {
  const parts: string[] = []
  const add = (bit: string, from: string) => {
    const last = parts.at(-1)
    if (last !== undefined && from !== '' && widthOf(last + bit) <= room) parts[parts.length - 1] = last + bit
    else parts.push(bit)
  }
  for (const piece of word.split(PARTS_AFTER)) {
    if (widthOf(piece) <= room) add(piece, parts.join(''))
    else for (const { segment } of graphemes.segment(piece)) add(segment, parts.join(''))
  }
  return parts
}

const chunksOf = (faces: Faces, text: Text, { size, width, bold = false, italic = false }: Setting): Chunk[] => {
  const chunks: Chunk[] = []
  let isGlued = false
  for (const [place, run] of runsOf(text).entries()) {
    const weight: Weight = run.bold || bold || run.tag ? 'bold' : run.italic || italic ? 'italic' : 'regular'
    const widthOf = (some: string) => faces.width(some, weight) * size
    const pad = run.tag ? TAG_PAD * size * 2 : 0
    const said = shown(faces, run.text, weight)
    const isTag = run.tag !== undefined && !said.includes('\n') && widthOf(said) + pad <= width
    const bitOf = (some: string): Bit => ({
      text: some,
      width: widthOf(some) + (isTag ? pad : 0),
      weight,
      link: run.link ?? null,
      tag: (isTag && run.tag) || null,
      run: place,
    })
    const blank = widthOf(' ')
    if (isTag) {
      if (said.trim() !== '')
        chunks.push({ bits: [bitOf(said.trim())], blank: chunks.length > 0 ? blank : 0, breaks: false })
      isGlued = false
      continue
    }
    for (const [at, line] of said.split('\n').entries()) {
      if (at > 0) {
        chunks.push({ bits: [], blank: 0, breaks: true })
        isGlued = false
      }
      for (const word of line.split(/( +)/)) {
        if (word === '') continue
        if (word.startsWith(' ')) {
          isGlued = false
          continue
        }
        const parts = widthOf(word) > width ? parted(word, widthOf, width) : [word]
        for (const [part, some] of parts.entries()) {
          const last = chunks.at(-1)
          if (part === 0 && isGlued && last) last.bits.push(bitOf(some))
          else chunks.push({ bits: [bitOf(some)], blank: part === 0 ? blank : 0, breaks: false })
        }
        isGlued = true
      }
    }
  }
  return chunks
}

/** Words stand a little further from a box than from each other. */
const isAfterTag = (line: Line | undefined) => (line?.pieces.at(-1)?.tag ?? null) !== null

const wide = (bits: readonly Bit[]) => bits.reduce((sum, bit) => sum + bit.width, 0)

/** Words next to each other that look alike are drawn as one, with the blanks between them. */
const joined = (pieces: Piece[]): Piece[] => {
  const kept: Piece[] = []
  for (const piece of pieces) {
    const last = kept.at(-1)
    const isAlike = last && last.run === piece.run && !last.tag && !piece.tag && last.weight === piece.weight
    if (isAlike) {
      const isApart = piece.x - last.x - last.width > 0.01
      last.text += isApart ? ` ${piece.text}` : piece.text
      last.width = piece.x + piece.width - last.x
    } else kept.push({ ...piece })
  }
  return kept
}

/** Breaks a text into lines no wider than `width`: between words, and within one only where it alone is too wide. */
export const linesOf = (faces: Faces, text: Text, setting: Setting): Line[] => {
  const lines: Line[] = [{ pieces: [], width: 0 }]
  let x = 0
  let isFull = false
  const newLine = () => {
    lines.push({ pieces: [], width: 0 })
    x = 0
    isFull = false
  }
  for (const { bits, blank, breaks } of chunksOf(faces, text, setting)) {
    if (breaks) {
      newLine()
      continue
    }
    const room = setting.width + 0.01 - (isAfterTag(lines.at(-1)) ? setting.size * 0.25 : 0)
    if (x > 0 && x + blank + wide(bits) > room) isFull = true
    if (isFull) newLine()
    if (x > 0) x += blank + (isAfterTag(lines.at(-1)) ? setting.size * 0.25 : 0)
    for (const bit of bits) {
      // Words glued from several runs may still be wider than the line together.
      if (x > 0 && x + bit.width > setting.width + 0.01) newLine()
      lines.at(-1)?.pieces.push({ ...bit, x })
      x += bit.width
    }
  }
  return lines.map(({ pieces }) => {
    const last = pieces.at(-1)
    return { pieces: joined(pieces), width: last ? last.x + last.width : 0 }
  })
}
