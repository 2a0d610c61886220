import { ASCENT } from './faces.ts'
import { type Line, TAG_PAD } from './lines.ts'
import { box, type Mark, type Node, node, type Strip, within, withoutWidows } from './strip.ts'
import { INK, LINK, TAGS } from './tones.ts'

/** A cell of a row: its lines, where they stand, and what part of the document they are. `of` null: not read out. */
export type Cell = {
  x: number
  width: number
  lines: readonly Line[]
  size: number
  align?: 'left' | 'right'
  colour?: string
  of: Node | null
}

export type RowSetting = {
  leading: number
  gap: number
  pad?: number
  /** Drawn under the row's last line. */
  under?: { x: number; width: number; colour: string; thick: number }
  /** A line down the left of every strip. */
  bar?: { x: number; colour: string }
  /** Rows of no more lines than this are never parted. */
  whole?: number
}

/** Parts of a text that a reading aid is told apart: made once a run, where a text has a link in it. */
const partsOf = ({ lines, of }: Cell): ((run: number, link: string | null) => Node | null) => {
  const hasLinks = lines.some(line => line.pieces.some(({ link }) => link))
  if (of === null || !hasLinks) return () => of
  const made = new Map<number, Node>()
  return (run, link) => {
    const known = made.get(run) ?? within(of, node(link ? 'Link' : 'Span'))
    made.set(run, known)
    return known
  }
}

/** What is drawn of one line of a cell, standing on `y`. */
const marksOf = (cell: Cell, line: Line, y: number, nodeOf: ReturnType<typeof partsOf>): Mark[] => {
  const { size, align = 'left', colour = INK } = cell
  const left = align === 'right' ? cell.x + cell.width - line.width : cell.x
  return line.pieces.flatMap((piece): Mark[] => {
    const pad = piece.tag ? TAG_PAD * size : 0
    const tones = piece.tag ? TAGS[piece.tag] : null
    const words: Mark = {
      is: 'words',
      x: left + piece.x + pad,
      y,
      width: piece.width - pad * 2,
      text: piece.text,
      weight: piece.weight,
      size,
      colour: tones?.ink ?? (piece.link ? LINK : colour),
      link: piece.link,
      of: nodeOf(piece.run, piece.link),
    }
    if (!tones) return [words]
    const points = box(left + piece.x, y - size * 0.92, piece.width, size * 1.22)
    return [{ is: 'shape', points, fill: tones.paper, stroke: tones.ink, width: 0.6, of: null }, words]
  })
}

/** A row of cells as strips, a line of every cell in each, so that a long row can run on to the next page. */
export const rowStrips = (cells: readonly Cell[], setting: RowSetting): Strip[] => {
  const { leading, gap, pad = 0, under, bar, whole = 3 } = setting
  const most = Math.max(1, ...cells.map(({ lines }) => lines.length))
  const parts = cells.map(partsOf)
  const strips = Array.from({ length: most }, (_, place): Strip => {
    const [over, below] = [place === 0 ? pad : 0, place === most - 1 ? pad : 0]
    const height = over + leading + below
    const marks = cells.flatMap((cell, at) => {
      const line = cell.lines[place]
      const y = over + (leading - cell.size) / 2 + cell.size * (ASCENT + 0.02)
      const nodeOf = parts[at]
      return line && nodeOf ? marksOf(cell, line, y, nodeOf) : []
    })
    if (bar) marks.push({ is: 'shape', points: box(bar.x, 0, 2.5, height), fill: bar.colour, of: null })
    if (under && place === most - 1)
      marks.push({
        is: 'shape',
        points: [
          [under.x, height],
          [under.x + under.width, height],
        ],
        stroke: under.colour,
        width: under.thick,
        of: null,
      })
    return { height, gap: place === 0 ? gap : 0, keep: false, marks }
  })
  return withoutWidows(strips, whole)
}
