import type { GivenFile, ReadingFault } from '../reading-fault.ts'
import type { RowOf } from './child.ts'
import type { Sent } from './children.ts'
import type { Identifiers } from './identifiers.ts'
import { LOOKED_BACK_AT, type TableName } from './layout.ts'
import { lookOver, type OpenFile, openFile, readRows } from './open-file.ts'
import { bestFirst, withUasc } from './read-return.ts'

/** A file whose rows are parted among shares of the children: those of share n stand from `firsts[n]` to `firsts[n + 1]` of `order`. */
type Parted = Omit<OpenFile, 'children'> & { readonly order: Uint32Array; readonly firsts: Uint32Array }

/** A return that is opened, to be read a share of its children at a time, by any thread. */
export type OpenReturn = { readonly files: readonly Parted[] }

/** Opens the files of a return; null where one of them can only be read as a whole. What it says of the files is what `readReturn` says of them, but for their rows. */
export const openFiles = (
  given: readonly GivenFile[],
  known: Identifiers,
): { files: readonly OpenFile[]; faults: readonly ReadingFault[] } | null => {
  const files = new Map<TableName, OpenFile>()
  const faults: ReadingFault[] = []
  for (const each of bestFirst(given)) {
    const opened = openFile(each, known, table => files.has(table))
    if (opened === null) return null
    if (opened.file) files.set(opened.file.table, opened.file)
    faults.push(...opened.faults)
  }
  return { files: [...files.values()], faults }
}

/** Counts the rows of each share, then puts each row’s number in its place: the rows of a share keep their order. */
const parted = ({ children, ...file }: OpenFile, shares: number, childrenEach: number): Parted => {
  const firsts = new Uint32Array(new SharedArrayBuffer((shares + 1) * Uint32Array.BYTES_PER_ELEMENT))
  const shareOf = (row: number) => Math.floor((children[row] as number) / childrenEach)
  for (let row = 0; row < children.length; row += 1) {
    const after = shareOf(row) + 1
    firsts[after] = (firsts[after] as number) + 1
  }
  for (let share = 1; share <= shares; share += 1)
    firsts[share] = (firsts[share] as number) + (firsts[share - 1] as number)
  const order = new Uint32Array(new SharedArrayBuffer(children.length * Uint32Array.BYTES_PER_ELEMENT))
  const next = firsts.slice()
  for (let row = 0; row < children.length; row += 1) {
    const share = shareOf(row)
    order[next[share] as number] = row
    next[share] = (next[share] as number) + 1
  }
  return { ...file, order, firsts }
}

/** How many shares there are of so many children, counting from number 0, which stands for those not known. */
export const sharesOf = (children: number, childrenEach: number): number => Math.floor(children / childrenEach) + 1

/** Parts the rows of opened files among shares of so many children each: a child’s rows of every file are in one share. */
export const inShares = (files: readonly OpenFile[], shares: number, childrenEach: number): OpenReturn => ({
  files: files.map(file => parted(file, shares, childrenEach)),
})

/** What a part of a return holds, with what is wrong with its rows. Every table that was sent is there, be it empty. */
export type Part = { readonly sent: Sent; readonly faults: readonly ReadingFault[] }

const partOf = (given: OpenReturn, readFile: (file: Parted, faults: ReadingFault[]) => RowOf<TableName>[]): Part => {
  const tables: Partial<Record<TableName, readonly RowOf<TableName>[]>> = {}
  const faults: ReadingFault[] = []
  for (const file of given.files) tables[file.table] = readFile(file, faults)
  return { sent: withUasc(tables as Sent), faults }
}

const rowsOf = ({ order, firsts }: Parted, share: number) => order.subarray(firsts[share], firsts[share + 1])

/** Reads one share of a return. A row’s number is its place in the file, as if all were read. */
export const readShare = (given: OpenReturn, share: number): Part =>
  partOf(given, (file, faults) => readRows(file, rowsOf(file, share), faults))

const LOOKED_BACK: ReadonlySet<TableName> = new Set(LOOKED_BACK_AT)

/** Reads one share of the return of the year before: of tables that no rule looks back at, only what is wrong with their rows is said. */
export const readShareBefore = (given: OpenReturn, share: number): Part =>
  partOf(given, (file, faults) => {
    if (LOOKED_BACK.has(file.table)) return readRows(file, rowsOf(file, share), faults)
    lookOver(file, rowsOf(file, share), faults)
    return []
  })

/** So many rows are read at once where all of a table are: their cells, which are let go, take more memory than the rows. */
const ROWS_AT_ONCE = 5000

const everyRow = (file: Parted, faults: ReadingFault[]): RowOf<TableName>[] => {
  const all = Uint32Array.from(file.starts.keys())
  const rows: RowOf<TableName>[] = []
  for (let from = 0; from < all.length; from += ROWS_AT_ONCE)
    for (const row of readRows(file, all.subarray(from, from + ROWS_AT_ONCE), faults)) rows.push(row)
  return rows
}

/** Reads every row of some tables, and of what is worked out for them. The others are there, and empty. */
export const readTables = (given: OpenReturn, tables: ReadonlySet<TableName>): Part =>
  partOf(given, (file, faults) => {
    const isAsked = tables.has(file.table) || (file.table === 'UASC' && tables.has('Header'))
    return isAsked ? everyRow(file, faults) : []
  })
