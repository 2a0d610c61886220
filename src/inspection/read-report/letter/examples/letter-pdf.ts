import { madePdf, type Piece } from '../../made-pdf.ts'
import type { Example } from './example.ts'

/** Widths of Helvetica's letters in thousandths of the size, by which a made letter wraps as a real one does. */
const WIDE: [string, number][] = [
  ['ijl‘’', 222],
  [' !,./:;It[]', 278],
  ['()-r“”', 333],
  ['•', 350],
  ['cksvxyz', 500],
  ['FTZ', 611],
  ['ABEKPSVXY', 667],
  ['CDHNRUw', 722],
  ['GOQ', 778],
  ['mM', 833],
  ['%', 889],
  ['W', 944],
  ['—', 1000],
]
const WIDTHS = new Map(WIDE.flatMap(([letters, width]) => [...letters].map(letter => [letter, width] as const)))

/** How wide Helvetica sets a text, in points. */
export const widthOf = (text: string, size: number): number =>
  ([...text].reduce((sum, letter) => sum + (WIDTHS.get(letter) ?? 556), 0) * size) / 1000

const wrapped = (text: string, size: number, room: number): string[] => {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf(`${last} ${word}`, size) <= room) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

const LEFT = 71
const TOP = 760
const BOTTOM = 80

/** `gapless`: places in `words` with no gap before them, so that two paragraphs' lines merge. */
export const letterPdf = ({ words, setting }: Example, { gapless = [] as number[] } = {}): Uint8Array => {
  const { size = 12, bullet = 'symbol', headings = 'bold', right = 524, foot } = setting
  const step = size * 1.2
  const pages: Piece[][] = [[]]
  let y = TOP
  let headY = TOP
  const draw = (x: number, text: string, rest: Partial<Piece> = {}) => {
    if (y < BOTTOM) {
      pages.push([])
      y = TOP
    }
    pages.at(-1)?.push({ x, y, text, size, ...rest })
    y -= step
  }
  const drawItem = (text: string) => {
    const [first = '', ...others] = wrapped(text, size, right - LEFT - 18)
    const kept = y < BOTTOM ? TOP : y
    draw(LEFT, bullet === 'symbol' ? 'n' : bullet, bullet === 'symbol' ? { face: 'symbol' } : {})
    y = kept
    draw(LEFT + 18, first)
    for (const line of others) draw(LEFT + 18, line)
  }
  for (const [place, block] of words.entries()) {
    const text = block.replace(/^(#|\*|–|-|>>?|\d+\.) /, '')
    const number = /^\d+\. /.exec(block)?.[0].trim()
    const inList = /^[*–-] /.test(block)
    if (!/^>/.test(block) && !gapless.includes(place)) y -= inList ? size * 0.3 : size * 0.9
    if (block.startsWith('>> ')) {
      pages[0]?.push({ x: 400, y: headY, text, size })
      headY -= step
    } else if (block.startsWith('# ')) {
      const face = headings === 'bold' ? 'bold' : 'plain'
      const large = headings === 'large' ? size * 1.25 : size
      for (const line of wrapped(text, large, right - LEFT - 20)) draw(LEFT, line, { face, size: large })
    } else if (inList) drawItem(text)
    else if (number !== undefined) {
      const [first = '', ...others] = wrapped(text, size, right - LEFT - 24)
      const kept = y < BOTTOM ? TOP : y
      draw(LEFT, number)
      y = kept
      draw(LEFT + 24, first)
      for (const line of others) draw(LEFT + 24, line)
    } else for (const line of wrapped(text, size, right - LEFT)) draw(LEFT, line)
  }
  if (foot !== undefined) for (const page of pages) page.push({ x: LEFT, y: 40, text: foot, size: 8 })
  for (const [place, page] of pages.entries()) page.push({ x: 513, y: 34, text: String(place + 1), size: 9 })
  return madePdf(pages)
}
