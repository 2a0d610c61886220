import type { Line } from '../document.ts'
import { LIMITS } from '../limits.ts'
import { lineOf } from '../lines.ts'

/** Text has no type: every letter is taken to be of one size, and as wide as half of it. */
const SIZE = 12
const WIDE = SIZE / 2
const STEP = SIZE * 1.2
/** A blank line parts paragraphs, which is further than lines of one paragraph may lie apart. */
const BLANK = SIZE

/** A longer line is no line of a page, and is read as several. */
const MOST_WORDS = 5_000

/** Text as printed lines, so that it is read by the same rules as a page: a blank line is a gap. */
export const linesOfText = (text: string): Line[] => {
  const lines: Line[] = []
  let y = 0
  for (const row of text.replaceAll('\t', '  ').split(/\r\n|\r|\n|\f/)) {
    y -= row.trim() === '' ? BLANK : STEP
    const words = [...row.matchAll(/\S+/g)].map(found => {
      const x = found.index * WIDE
      return { text: found[0], x, right: x + found[0].length * WIDE, y, size: SIZE, bold: false, symbol: false }
    })
    for (let place = 0; place < words.length; place += MOST_WORDS) {
      lines.push(lineOf(1, words.slice(place, place + MOST_WORDS)))
    }
  }
  return lines
}

/** Lines of text with a gap above and below, where a heading stands. */
export const standingAlone = (lines: Line[]): Set<Line> =>
  new Set(
    lines.filter((line, place) => {
      const [before, after] = [lines[place - 1], lines[place + 1]]
      const apart = (upper: Line | undefined, lower: Line | undefined) =>
        !upper || !lower || upper.y - lower.y > STEP + BLANK / 2
      return apart(before, line) && apart(line, after)
    }),
  )

/** Why this is no text to read, in one line; null when it may be. */
export const notText = (text: string): string | null => {
  if (text.trim() === '') return 'This text is empty.'
  if (text.length > LIMITS.most_letters) {
    const said = (letters: number) => letters.toLocaleString('en-GB')
    return `This text is ${said(text.length)} letters long. The most that can be read is ${said(LIMITS.most_letters)}.`
  }
  const start = text.slice(0, 1024)
  if (start.startsWith('%PDF-')) return 'This is a PDF named as a text: give it the ending .pdf.'
  if (/<!doctype html|<html|<head\b|<body\b/i.test(start))
    return 'This is a web page saved as a text: paste its words alone.'
  if (start.includes('\0')) return 'This is not plain text.'
  return null
}

/** The text of a file: UTF-8, UTF-16 where it says so, or else the old Windows alphabet. */
export const textOf = (bytes: Uint8Array): string => {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
