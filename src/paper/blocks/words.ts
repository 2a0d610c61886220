import { linesOf } from '../lines.ts'
import { rowStrips } from '../row.ts'
import { leadingOf, ROOM, type Sets } from '../setting.ts'
import { keptWithNext, node, within } from '../strip.ts'
import { INK, QUIET, RULE } from '../tones.ts'

const SIZES = { 1: 2.15, 2: 1.5, 3: 1.15 } as const
const OVER = { 1: 1.4, 2: 1.9, 3: 1.25 } as const

/** A heading: kept with what follows, and found from the bookmarks. */
export const heading: Sets<'heading'> = ({ level, text, size: given }, { faces, size, root }) => {
  const large = given ?? size * SIZES[level]
  const lines = linesOf(faces, text, { size: large, width: ROOM, bold: true })
  const of = within(root, node(`H${level}`))
  const setting = { leading: leadingOf(large), gap: size * OVER[level], whole: Number.POSITIVE_INFINITY }
  const strips = rowStrips([{ x: 0, width: ROOM, lines, size: large, of }], setting)
  return keptWithNext(strips.map((strip, place) => (place === 0 ? { ...strip, heading: { level, text } } : strip)))
}

/** A paragraph: its first two and its last two lines stay together. */
export const paragraph: Sets<'paragraph'> = ({ text, size: given, align, gap }, { faces, size, root }) => {
  const own = given ?? size
  const lines = linesOf(faces, text, { size: own, width: ROOM })
  const of = within(root, node('P'))
  const cell = { x: 0, width: ROOM, lines, size: own, align, colour: own < size ? QUIET : INK, of }
  return rowStrips([cell], { leading: leadingOf(own), gap: gap ?? own * 0.65 })
}

const quoteIndent = 14

/** What somebody said, with a line beside it, and who said it below. */
export const quote: Sets<'quote'> = ({ text, by }, { faces, size, root }) => {
  const whole = within(root, node('BlockQuote'))
  const width = ROOM - quoteIndent
  const rowOf = (said: typeof text, own: number, colour: string, gap: number) => {
    const lines = linesOf(faces, said, { size: own, width })
    const cell = { x: quoteIndent, width, lines, size: own, colour, of: within(whole, node('P')) }
    return rowStrips([cell], { leading: leadingOf(own), gap, bar: { x: 0, colour: RULE } })
  }
  const said = rowOf(text, size, INK, size * 0.65)
  return by ? [...keptWithNext(said), ...rowOf(by, size * 0.85, QUIET, 0)] : said
}

/** A mark at the margin and words beside it, as an item of a list. */
const item = (
  mark: string,
  text: Parameters<typeof linesOf>[1],
  { faces, size, root }: Parameters<Sets<'list'>>[1],
  { indent, gap, bold = false }: { indent: number; gap: number; bold?: boolean },
) => {
  const of = within(root, node('LI'))
  const width = ROOM - indent
  const marked = linesOf(faces, mark, { size, width: indent, bold })
  const cells = [
    { x: 0, width: indent, lines: marked, size, of: within(of, node('Lbl')) },
    { x: indent, width, lines: linesOf(faces, text, { size, width }), size, of: within(of, node('LBody')) },
  ]
  return rowStrips(cells, { leading: leadingOf(size), gap })
}

/** Items with a dot before each. */
export const list: Sets<'list'> = ({ items }, setter) => {
  const root = within(setter.root, node('L'))
  return items.flatMap((text, place) =>
    item('•', text, { ...setter, root }, { indent: 18, gap: setter.size * (place === 0 ? 0.5 : 0.28), bold: true }),
  )
}

/** A paragraph with a number at the margin, as reports have them. */
export const numbered: Sets<'numbered'> = ({ number, text }, setter) => {
  const root = within(setter.root, node('L'))
  return item(number, text, { ...setter, root }, { indent: 28, gap: setter.size * 0.85 })
}
