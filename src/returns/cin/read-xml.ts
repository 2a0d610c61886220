import type { Pieces } from '../pieces.ts'
import { readXml } from '../read-xml.ts'
import type { ReadingFault } from '../reading-fault.ts'
import { censusRows } from './census-rows.ts'
import type { RowOf } from './child.ts'
import type { Sent } from './children.ts'
import { LAYOUT, type TableName } from './layout.ts'
import { ELEMENTS } from './modules.ts'

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

/** What is known of an element: a name that every object has, such as constructor, is none of the census. */
const elementOf = (name: string) => (Object.hasOwn(ELEMENTS, name) ? ELEMENTS[name] : undefined)

const listening = (file: string) => {
  const rows = censusRows()
  const faults: ReadingFault[] = []
  const strange = new Set<string>()

  const say = (says: string, column: string) =>
    faults.push({ file, table: null, row: null, column, child: rows.child, says })

  const takeValue = (name: string, text: string) => {
    if (!KNOWN.has(name) && !strange.has(name)) {
      strange.add(name)
      say(`${name} is no element of the census: it is not read`, name)
    }
    if (!rows.gives(name, text)) say(`${name} stands outside every module: it is not read`, name)
  }
  return {
    rows,
    faults,
    passes: (name: string) => elementOf(name) === 'passed over',
    opens(name: string) {
      const element = elementOf(name)
      if (typeof element === 'object') rows.opens(element.table)
    },
    closes(name: string, text: string) {
      const element = elementOf(name)
      if (typeof element === 'object') rows.closes()
      if (name === 'Header') rows.headerEnds()
      if (name === 'Child') rows.childEnds()
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
