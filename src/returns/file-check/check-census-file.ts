import { checkCin } from '../cin/check.ts'
import type { Sent } from '../cin/children.ts'
import { editionFor } from '../cin/editions.ts'
import { LAYOUT, type TableName } from '../cin/layout.ts'
import { readCensus } from '../cin/read-xml.ts'
import { asFound } from '../reading-fault.ts'
import type { Row } from '../rule.ts'
import { type RowAsSent, xmlRowAsSent } from './as-sent.ts'
import type { FileCheck, Heard, ToCheck } from './file-check.ts'
import type { FoundFault } from './found.ts'
import { WHOLE } from './recognise.ts'

const asItStands = (day: string) => day

const childOf = (row: Row): string | null => ('LAchildID' in row ? (row.LAchildID as string | null) : null)

/** The rows at fault under the names of their elements, each once. */
const rowsAtFault = (faults: readonly FoundFault[], tables: Readonly<Record<string, readonly Row[]>>): RowAsSent[] => {
  const seen = new Set<string>()
  return faults.flatMap(({ table, row }) => {
    const found = table === null || row === null ? undefined : tables[table]?.[row]
    const place = `${table} ${row}`
    if (!found || seen.has(place)) return []
    seen.add(place)
    const columns = Object.keys(LAYOUT[found.table as TableName])
    return [xmlRowAsSent(found, { columns, child: childOf(found), sayDay: asItStands })]
  })
}

/** Reads and checks the XML of a children in need census. */
export const checkCensusFile = (given: ToCheck, heard: Heard): FileCheck => {
  const [file, second] = given.files.filter(({ use }) => use === 'return')
  const year = given.year ?? editionFor(null)
  const nothing = { year, children: 0, rules: 0, not_run: [], files: [], faults: [], rows: [] }
  if (!file || second)
    return { ...nothing, refused: 'A census is one XML file: give it alone, without a second file of a return.' }
  heard('Reading the file', 0.05)
  const { header, sent, faults: reading, refused } = readCensus(() => [file.bytes], file.name)
  if (refused !== null) return { ...nothing, refused: `${file.name}: ${refused}` }
  const collection = given.year ?? editionFor(header?.ReferenceDate ?? null)
  const faults: FoundFault[] = reading.map(asFound)
  heard('Checking each child by each rule', 0.35)
  const { children, run, not_run } = checkCin(
    { header, sent, year: collection },
    ({ rule, table, row, fields, child }) => faults.push({ rule, table, row, fields, child, says: null }),
  )
  heard('Finding the rows as they were sent', 0.6)
  const rows = Object.values(sent as Sent).reduce((sum, each) => sum + each.length, 0)
  return {
    refused: null,
    year: collection,
    children,
    rules: run,
    not_run,
    files: [{ use: 'return', name: file.name, table: WHOLE, rows }],
    faults,
    rows: rowsAtFault(faults, { ...sent, ...(header ? { Header: [header] } : {}) }),
  }
}
