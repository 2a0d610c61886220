import type { Faces } from './faces.ts'
import type { Block } from './paper.ts'
import type { Node, Strip } from './strip.ts'

/** The page: A4 in points, and its margins. */
export const PAGE = { width: 595.28, height: 841.89, left: 62, right: 62, top: 70, bottom: 78 } as const
export const ROOM = PAGE.width - PAGE.left - PAGE.right
export const TALL = PAGE.height - PAGE.top - PAGE.bottom

/** What a block is set with: the faces, the size of the body, and the part of the document it belongs to. */
export type Setter = { faces: Faces; size: number; root: Node }

/** A kind of block as strips, from the top of the page's room to its left edge. */
export type Sets<Is extends Block['is']> = (block: Extract<Block, { is: Is }>, setter: Setter) => Strip[]

/** The height of a line of this size: closer where letters are large. */
export const leadingOf = (size: number): number => size * (size > 15 ? 1.2 : size > 12 ? 1.28 : 1.38)
