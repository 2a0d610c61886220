import type { Line, Page, Word } from './document.ts'
import { plainLetters } from './letters.ts'

/** A line of these words, left to right. */
export const lineOf = (page: number, words: Word[]): Line => {
  const ordered = words.toSorted((a, b) => a.x - b.x)
  const lettered = ordered.filter(word => !word.symbol && /[\p{L}\p{N}]/u.test(word.text))
  const largest = lettered.reduce((size, word) => Math.max(size, word.size), 0)
  const first = ordered[0]
  return {
    page,
    y: Math.min(...ordered.map(word => word.y)),
    x: first?.x ?? 0,
    right: ordered.reduce((right, word) => Math.max(right, word.right), 0),
    size: largest || (first?.size ?? 0),
    bold: lettered.length > 0 && lettered.every(word => word.bold),
    text: plainLetters(ordered.map(word => word.text).join(' ')),
    words: ordered,
  }
}

/**
 * The words of a page as printed lines, top to bottom. Words share a line when their baselines differ by less than a
 * quarter of the smaller one's size, so that a page number set large does not swallow the running foot beside it.
 */
export const linesOf = (page: Page): Line[] => {
  const lines: Word[][] = []
  let current: Word[] = []
  let baseline = 0
  let smallest = 0
  for (const word of page.words.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    smallest = current.length > 0 ? Math.min(smallest, word.size) : word.size
    if (current.length > 0 && baseline - word.y < smallest / 4) current.push(word)
    else {
      current = [word]
      lines.push(current)
      baseline = word.y
      smallest = word.size
    }
  }
  return lines.map(words => lineOf(page.number, words))
}

/** The size in which most letters of the document are set, to the nearest half point. */
export const bodySizeOf = (pages: Page[]): number => {
  const letters = new Map<number, number>()
  for (const page of pages) {
    for (const word of page.words) {
      const size = Math.round(word.size * 2) / 2
      letters.set(size, (letters.get(size) ?? 0) + word.text.length)
    }
  }
  return [...letters].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [12, 0] as [number, number])[0]
}

const NOTE_MARK = /^[\d*†‡]{1,2}$/

/** Raised beside a word set larger, as the mark of a note in a heading is, which may be as large as the body's letters. */
const isRaised = (mark: Word, words: Word[]) =>
  words.some(
    word =>
      mark.size < word.size * 0.8 &&
      mark.y > word.y &&
      mark.y - word.y < word.size &&
      Math.abs(mark.x - word.right) < word.size / 2,
  )

/** Without the small raised figures that point to footnotes. */
export const withoutNoteMarks = (page: Page, bodySize: number): Page => ({
  ...page,
  words: page.words.filter(
    word => !(NOTE_MARK.test(word.text) && (word.size < bodySize * 0.8 || isRaised(word, page.words))),
  ),
})
