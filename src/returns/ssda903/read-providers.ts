import { isBlankRow } from '../../measures/published/read-csv.ts'
import type { GivenFile, ReadingFault } from '../reading-fault.ts'
import { shownText } from '../shown-text.ts'
import { asProvider } from './as-provider.ts'
import { CALLED_HERE, type Item } from './provider-headings.ts'
import { type List, listsIn } from './provider-lists.ts'
import type { Provider, Providers } from './providers.ts'

/** Ofsted's lists as their files gave them; `refused` says in a line why there is no list at all, and is null where there is one. */
export type ReadProviders = {
  readonly providers: Providers
  readonly faults: readonly ReadingFault[]
  readonly refused: string | null
}

/** Of a file of which more is wrong than this, the rest is not said line by line: it is hardly the right file. */
const MOST_SAID = 10_000

const NEEDED: readonly Item[] = ['place_codes', 'provider_codes', 'postcode', 'authority']

const readList = (
  file: string,
  list: List,
  broken: ReadonlySet<number>,
): { lines: Provider[]; faults: ReadingFault[] } => {
  const faults: ReadingFault[] = []
  const { columns, headings } = list
  const where = list.sheet === null ? '' : `Sheet “${shownText(list.sheet)}”: `
  const say = (row: number | null, column: string | null, says: string) => {
    if (faults.length === MOST_SAID) return
    faults.push({ file, table: null, row: row === null ? null : row - 2, column, child: null, says: `${where}${says}` })
  }
  for (const item of NEEDED) {
    const name = CALLED_HERE[item]
    if (columns[item] < 0) say(null, name, `There is no column ${name}: it is read as blank`)
  }
  const lines = list.rows.flatMap(({ row, cells }) => {
    if (row <= headings.row || isBlankRow(cells)) return []
    if (broken.has(row)) say(row, null, 'Quotes in this row do not match')
    return (
      asProvider(cells, columns, (item, says) =>
        say(row, shownText(headings.cells[columns[item]]?.trim() ?? ''), says),
      ) ?? []
    )
  })
  return { lines, faults }
}

const ofFile = ({ name }: GivenFile, says: string): ReadingFault => ({
  file: name,
  table: null,
  row: null,
  column: null,
  child: null,
  says,
})

/**
 * Reads Ofsted's lists, as comma-separated values or as workbooks: children's homes, supported accommodation, or both, in one file or
 * several, the headings on whatever row of whatever sheets. What cannot be read is said with its row, counted so that the row after
 * headings on the first row is nought, and the rest is read. A file that is no list is said in a line; where none is, all is refused.
 */
export const readProviders = (files: readonly GivenFile[]): ReadProviders => {
  const faults: ReadingFault[] = []
  const lines: Provider[] = []
  const refusals: string[] = []
  for (const file of files) {
    const { lists, broken, refused } = listsIn(file)
    const said = faults.length
    if (refused !== null) {
      refusals.push(`${file.name}: ${refused}`)
      faults.push(ofFile(file, refused))
    }
    for (const list of lists) {
      const read = readList(file.name, list, broken)
      for (const line of read.lines) lines.push(line)
      for (const fault of read.faults) if (faults.length - said < MOST_SAID) faults.push(fault)
    }
    if (faults.length - said === MOST_SAID)
      faults.push(ofFile(file, `More than ${MOST_SAID} things in it cannot be read: the rest are not said`))
  }
  const refused = refusals.length === files.length ? refusals.join('; ') || 'No list was given' : null
  return { providers: Map.groupBy(lines, ({ urn }) => urn), faults, refused }
}
