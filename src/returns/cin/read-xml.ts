import type { Pieces } from '../pieces.ts'
import { readXml } from '../read-xml.ts'
import type { ReadingFault } from '../reading-fault.ts'
import { censusRows } from './census-rows.ts'
import type { RowOf } from './child.ts'
import type { Sent } from './children.ts'
import { LAYOUT, type TableName } from './layout.ts'
import { elementOf } from './modules.ts'

/** A census as its file gave it; `refused` says in a line why it cannot be used at all, and is null where it can. */
export type ReadCensus = {
  readonly header: RowOf<'Header'> | null
  readonly sent: Sent
  readonly faults: readonly ReadingFault[]
  readonly refused: string | null
}

const KNOWN: ReadonlySet<string> = new Set(
  (Object.keys(LAYOUT) as TableName[]).flatMap(table => Object.keys(LAYOUT[table])),
)

const listening = (file: string) => {
  const rows = censusRows()
  const faults: ReadingFault[] = []
  const strange = new Set<string>()
  let isInChild = false

  const say = (says: string, column: string) =>
    faults.push({ file, table: null, row: null, column, child: rows.child, says })

  const takeValue = (name: string, text: string) => {
    if (!KNOWN.has(name)) {
      if (!strange.has(name)) say(`${name} is no element of the census: it is not read`, name)
      strange.add(name)
    } else if (!rows.gives(name, text)) say(`${name} stands outside every module: it is not read`, name)
  }
  const isAstray = (name: string) => {
    const element = elementOf(name)
    return typeof element === 'object' && element.table !== 'Header' && !isInChild
  }
  return {
    rows,
    faults,
    passes(name: string) {
      if (isAstray(name)) say(`${name} stands outside every child: it is not read`, name)
      return isAstray(name) || elementOf(name) === 'passed over'
    },
    opens(name: string) {
      if (name === 'Child') isInChild = true
      const element = elementOf(name)
      if (typeof element === 'object') rows.opens(element.table)
    },
    closes(name: string, text: string) {
      const element = elementOf(name)
      if (typeof element === 'object') rows.closes()
      if (name === 'Header') rows.headerEnds()
      if (name === 'Child') {
        rows.childEnds()
        isInChild = false
      }
      if (element === undefined) takeValue(name, text)
    },
  }
}

/** Reads a census, a piece of the file at a time; what is refused is said in `readXml`. */
export const readCensus = (pieces: Pieces, file: string): ReadCensus => {
  const { heard, refused } = readXml(pieces, () => listening(file))
  const { tables } = heard.rows
  const sent = Object.fromEntries(tables) as Sent & { Header?: readonly RowOf<'Header'>[] }
  const header = (tables.get('Header')?.[0] as RowOf<'Header'> | undefined) ?? null
  return { header, sent, faults: heard.faults, refused }
}
