import type { Piece } from './made-pdf.ts'

/** One block of a page made for a test: its lines, where they stand, and the mark or number hung before the first. */
export type Block = {
  lines: string[]
  x?: number
  size?: number
  face?: Piece['face']
  hung?: { text: string; x: number; face?: Piece['face'] }
  /** Set at the right of the first line, as a grade is beside the name of an area. */
  beside?: string[]
  opensPage?: boolean
}

const TOP = 760
const FOOT = 80

/** Words broken into lines about as long as a printed line. */
export const wrapped = (text: string, letters = 78): string[] => {
  const lines: string[] = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line.length + word.length + 1 > letters) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines
}

export const heading = (text: string, size = 14, rest: Partial<Block> = {}): Block => {
  return { lines: wrapped(text, 60), size, face: 'bold', ...rest }
}
export const prose = (text: string, rest: Partial<Block> = {}): Block => ({ lines: wrapped(text), ...rest })
export const numbered = (number: number, text: string): Block => {
  return { lines: wrapped(text, 72), x: 99, hung: { text: `${number}.`, x: 71 } }
}
export const marked = (text: string, x = 89): Block => {
  return { lines: wrapped(text, 70), x: x + 18, hung: { text: 'n', x, face: 'symbol' } }
}

/** The blocks laid down the pages, one under the other, a new page where one is full or a block opens it. */
export const laid = (blocks: Block[]): Piece[][] => {
  const pages: Piece[][] = [[]]
  let y = TOP
  for (const { lines, x = 71, size = 12, face = 'plain', hung, beside = [], opensPage } of blocks) {
    const step = size * 1.2
    if ((opensPage && pages.at(-1)?.length) || y - lines.length * step < FOOT) {
      pages.push([])
      y = TOP
    }
    const page = pages.at(-1) ?? []
    if (hung) page.push({ ...hung, y, size })
    for (const [place, text] of lines.entries()) page.push({ x, y: y - place * step, text, size, face })
    for (const [place, text] of beside.entries()) page.push({ x: 400, y: y - place * step, text, size, face })
    y -= Math.max(lines.length, beside.length) * step + 14
  }
  return pages
}
