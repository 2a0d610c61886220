import type { Pieces } from '../pieces.ts'
import { Refused, readXml } from '../read-xml.ts'
import type { ReadingFault } from '../reading-fault.ts'
import type { Sent } from './children.ts'
import { CHILD, ITEMS, ROOT, ROWS } from './elements.ts'
import { type Held, hold, xmlRows } from './xml-rows.ts'

/** A return as its XML gave it; `refused` says in a line why the file cannot be used at all, and is null where it can. */
export type ReadXmlReturn = {
  readonly sent: Sent
  readonly faults: readonly ReadingFault[]
  readonly refused: string | null
}

/** An element that has begun: what it holds, whether others stand in it, and whether any of them was known. */
type Open = { readonly name: string; readonly held: Held; isAround: boolean; isKnown: boolean }

/** Where a child stands among what is open: in the outermost element. */
const CHILD_DEPTH = 2

const listening = (file: string) => {
  const rows = xmlRows()
  const faults: ReadingFault[] = []
  const said = new Set<string>()
  const open: Open[] = []
  let child: string | null = null

  const say = (column: string, says: string) => faults.push({ file, table: null, row: null, column, child, says })
  const sayOnce = (column: string, says: string) => {
    if (!said.has(says)) say(column, says)
    said.add(says)
  }
  const isInChild = () => open[CHILD_DEPTH - 1]?.name === CHILD

  const takeValue = (name: string, text: string, within: Open) => {
    const item = ITEMS.get(name)
    if (!item) return sayOnce(name, `${name} is no element of the return: it is not read`)
    within.isKnown = true
    if (!isInChild() || (item.table === 'Header' && within.name !== 'HEADER'))
      return sayOnce(name, `${name} stands in ${within.name}, where it has no place: it is not read`)
    if (name === 'CHILDID') child ??= text.trim() || null
    if (!hold(within.held, item, text)) say(name, `${name} is there twice in one ${within.name}: the first is read`)
  }
  const endRow = (ended: Open, within: Open) => {
    const own = ROWS.get(ended.name)
    const isKnown = own !== undefined || ended.isKnown
    if (isKnown) within.isKnown = true
    else sayOnce(ended.name, `${ended.name} is no element of the return: it is not read`)
    if (isInChild()) rows.ends(ended.held, own)
    else if (own) sayOnce(ended.name, `${ended.name} stands outside every child: it is not read`)
  }
  const endChild = (ended: Open) => {
    rows.ends(ended.held, undefined)
    rows.childEnds()
    child = null
  }

  return {
    rows,
    faults,
    opens(name: string) {
      const within = open.at(-1)
      if (within) within.isAround = true
      else if (name !== ROOT) throw new Refused(`It begins with ${name}, and this return begins with ${ROOT}`)
      open.push({ name, held: new Map(), isAround: false, isKnown: false })
    },
    closes(name: string, text: string) {
      const ended = open.pop()
      const within = open.at(-1)
      if (!ended || !within) return
      if (name === CHILD && open.length === CHILD_DEPTH - 1) endChild(ended)
      else if (ended.isAround || ROWS.has(name)) endRow(ended, within)
      else takeValue(name, text, within)
    },
  }
}

/**
 * Reads the return as XML, a piece of the file at a time: each child’s HEADER and EPISODEs, to the rows its files of comma-separated
 * values would give, counted from nought in each table in the order of the file. What makes a row is said in `xmlRows`. Whether a
 * child is unaccompanied is as the Header says, since the XML has that item itself. An element that is not known is named once. The
 * days of birth are the Header’s, which rules look at: no day is said here. What is refused is said in `readXml`, and a file that
 * begins with another element is.
 */
export const readXmlReturn = (pieces: Pieces, file: string): ReadXmlReturn => {
  const { heard, refused } = readXml(pieces, () => listening(file))
  return { sent: Object.fromEntries(heard.rows.tables) as Sent, faults: heard.faults, refused }
}
