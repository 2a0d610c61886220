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

export type Page = { number: number; width: number; height: number; words: Word[] }

/** A document ready to be read: furniture gone, lines in reading order, and the size most of its text is set in. */
export type Document = { fileName: string; bodySize: number; lines: Line[] }

/** The lines of the first two pages, where a report says what it is. */
export const opening = (document: Document): Line[] => document.lines.filter(line => line.page <= 2)
