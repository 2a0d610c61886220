import type { GivenFile, ReadingFault } from '../reading-fault.ts'
import type { RowOf } from './child.ts'
import type { Sent } from './children.ts'
import type { TableName } from './layout.ts'
import { readTable } from './read-csv.ts'
import { tableByName } from './which-table.ts'

/** A return as its files gave it: the rows, what is wrong with the files, and which file is of which table. */
export type ReadReturn = {
  readonly sent: Sent
  readonly faults: readonly ReadingFault[]
  readonly files: readonly { readonly name: string; readonly table: TableName | null; readonly rows: number }[]
}

/** Those named for their table before those known by their columns alone: of two of one table, the first is read. */
export const bestFirst = (files: readonly GivenFile[]): GivenFile[] =>
  files.toSorted((one, other) => Number(tableByName(one.name) === null) - Number(tableByName(other.name) === null))

/** What is said of a second file of a table. */
export const secondFile = (file: string, table: TableName): ReadingFault => ({
  ...{ file, table, row: null, column: null, child: null },
  says: `Another file is of ${table} as well: this one is not read`,
})

/** Who is an unaccompanied asylum-seeking child, where both files that say so are there. */
export const withUasc = (sent: Sent): Sent => {
  if (!sent.Header || !sent.UASC) return sent
  const unaccompanied = new Set(sent.UASC.flatMap(({ CHILD }) => CHILD ?? []))
  return {
    ...sent,
    Header: sent.Header.map(row => ({ ...row, UASC: unaccompanied.has(row.CHILD ?? '') ? '1' : '0' })),
  }
}

/** Reads the files of a return. Two of one table are not joined: the second is named and left out. */
export const readReturn = (given: readonly GivenFile[]): ReadReturn => {
  const tables: Partial<Record<TableName, readonly RowOf<TableName>[]>> = {}
  const faults: ReadingFault[] = []
  const files: ReadReturn['files'][number][] = []
  for (const file of bestFirst(given)) {
    const read = readTable(file)
    if (read.table && tables[read.table]) {
      faults.push(secondFile(file.name, read.table))
      files.push({ name: file.name, table: null, rows: 0 })
      continue
    }
    if (read.table) tables[read.table] = read.rows
    faults.push(...read.faults)
    files.push({ name: file.name, table: read.table, rows: read.rows.length })
  }
  return { sent: withUasc(tables as Sent), faults, files }
}
