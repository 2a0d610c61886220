import type { Weight } from './faces.ts'

/** A part of what the document says, as a reading aid is told it: a paragraph, a row, a figure. Leaves hold what is drawn. */
export type Node = {
  role: string
  alt?: string
  title?: string
  scope?: 'Row' | 'Column'
  /** A figure's place within its strip. */
  box?: { x: number; y: number; width: number; height: number }
  children: Node[]
}

export const node = (role: string, rest: Partial<Node> = {}): Node => ({ role, children: [], ...rest })

/** Adds a part to another and gives it. */
export const within = (parent: Node, child: Node): Node => {
  parent.children.push(child)
  return child
}

/** Words drawn: `y` is the line they stand on, from the top of the strip. `of` null: nothing a reading aid reads. */
export type Words = {
  is: 'words'
  x: number
  y: number
  width: number
  text: string
  weight: Weight
  size: number
  colour: string
  link: string | null
  of: Node | null
}

/** A line through these points, or a filled shape of them. */
export type Shape = {
  is: 'shape'
  points: readonly (readonly [x: number, y: number])[]
  fill?: string
  stroke?: string
  width?: number
  dash?: number
  of: Node | null
}

export type Dot = { is: 'dot'; x: number; y: number; radius: number; fill: string; of: Node | null }
export type Mark = Words | Shape | Dot

/** A part of the page that is never cut: a line of text, a line of a table's row, a picture. */
export type Strip = {
  height: number
  /** Space over it, left out at the top of a page. */
  gap: number
  /** Stands on the same page as the next. */
  keep: boolean
  marks: Mark[]
  /** Drawn again above it when it begins a page: a table's head. */
  repeat?: Strip
  /** Begins a page. */
  breaks?: boolean
  /** A heading, to be found from the bookmarks. */
  heading?: { level: number; text: string }
}

export const box = (x: number, y: number, width: number, height: number): Shape['points'] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
]

/** Keeps the first two lines together and the last two, so that none stands alone on a page; short ones whole. */
export const withoutWidows = (strips: Strip[], whole = 3): Strip[] =>
  strips.map((strip, place) => {
    const last = strips.length - 1
    const isKept = place < last && (strips.length <= whole || place === 0 || place === last - 1)
    return isKept ? { ...strip, keep: true } : strip
  })

/** These strips with the last of them kept with what follows. */
export const keptWithNext = (strips: Strip[]): Strip[] =>
  strips.map((strip, place) => (place === strips.length - 1 ? { ...strip, keep: true } : strip))
