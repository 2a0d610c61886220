import type { Line, Word } from './document.ts'
import { lineOf } from './lines.ts'

type Rest = { page?: number; size?: number; bold?: boolean; mark?: string; markX?: number }

/** Words of a text set from `x`, each letter half as wide as the type is high. */
export const wordsAt = (x: number, y: number, text: string, { size = 12, bold = false }: Rest = {}): Word[] => {
  let left = x
  return text.split(' ').map(said => {
    const word = { text: said, x: left, right: left + (said.length * size) / 2, y, size, bold, symbol: false }
    left = word.right + size / 4
    return word
  })
}

/** A line for a test. With `mark`, a symbol stands before its words, as before an item of a list. */
export const lineAt = (x: number, y: number, text: string, rest: Rest = {}): Line => {
  const words = wordsAt(x, y, text, rest)
  const markX = rest.markX ?? x - 18
  const mark = { text: rest.mark ?? '', x: markX, right: markX + 6, y, size: 12, bold: false, symbol: true }
  return lineOf(rest.page ?? 1, rest.mark === undefined ? words : [mark, ...words])
}
