/** One word as it stands on the page. Points from the page's left and bottom; `y` is the baseline. */
export type Word = {
  text: string
  x: number
  right: number
  y: number
  size: number
  bold: boolean
  /** Set in a font of symbols (Wingdings and the like), so its letters are pictures. */
  symbol: boolean
}

/** One printed line: its words from left to right. */
export type Line = {
  page: number
  y: number
  x: number
  right: number
  size: number
  bold: boolean
  text: string
  words: Word[]
}

/** A point in parts of a picture's width and height, from its top left. */
type Part = { across: number; down: number }

/** `turned` says where a point of the page falls in its picture, where that is not plain: a page turned or cut. */
export type Page = {
  number: number
  width: number
  height: number
  words: Word[]
  turned?: { origin: Part; alongX: Part; alongY: Part }
}

/**
 * A document ready to be read: furniture gone, lines in reading order, the size most of its text is set in, and the
 * sheets the lines stand on.
 */
export type Document = { fileName: string; bodySize: number; lines: Line[]; sheets: readonly Page[] }

/** The lines of the first two pages, where a report says what it is. */
export const opening = (document: Document): Line[] => document.lines.filter(line => line.page <= 2)
