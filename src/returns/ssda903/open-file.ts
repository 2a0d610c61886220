import { Buffer, isAscii, isUtf8 } from 'node:buffer'
import { csvCells } from '../../measures/published/read-csv.ts'
import type { GivenFile, ReadingFault } from '../reading-fault.ts'
import { asDay } from './as-day.ts'
import type { RowOf } from './child.ts'
import { recordsIn } from './csv-records.ts'
import type { Identifiers } from './identifiers.ts'
import type { TableName } from './layout.ts'
import { emptyFault, headingsIn, rowReader, UNRULED } from './read-csv.ts'
import { secondFile } from './read-return.ts'

/**
 * A file of the return that is opened and not yet read: where each of its rows stands in its bytes, and which child’s it is. It is
 * held in memory that threads share, so that each may read some of the rows.
 */
export type OpenFile = {
  readonly name: string
  readonly table: TableName
  readonly columns: readonly string[]
  readonly delimiter: string
  readonly encoding: 'latin1' | 'utf-8' | 'windows-1252'
  readonly bytes: Uint8Array
  /** Where each row begins, and where the next line does. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  readonly children: Uint32Array
}

/** What rows are read by: where they stand, and no longer whose they are. */
type Found = Omit<OpenFile, 'children'>

/** Enough of a file for the ten rows that tell what parts its cells. */
const HEAD = 1 << 14

/** The letters of bytes; copied before a decoder reads them, since it takes no memory that threads share. */
const textOf = (bytes: Uint8Array, encoding: OpenFile['encoding']): string =>
  encoding === 'latin1'
    ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
    : new TextDecoder(encoding).decode(bytes.slice())

const shared = (length: number) => new Uint32Array(new SharedArrayBuffer(length * Uint32Array.BYTES_PER_ELEMENT))

const [LF, CR] = [10, 13] as const

/** At most so many rows are in a file: one for each end of a line, and one that has none. */
const mostRows = (bytes: Uint8Array): number => {
  let ends = 1
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) ends += 1
  for (let at = bytes.indexOf(CR); at >= 0; at = bytes.indexOf(CR, at + 1)) if (bytes[at + 1] !== LF) ends += 1
  return ends
}

/** The lines of some rows, one after another. */
const linesOf = ({ bytes, starts, ends }: Found, rows: Uint32Array): Uint8Array => {
  let length = 0
  for (const row of rows) length += (ends[row] ?? 0) - (starts[row] ?? 0) + 1
  const lines = new Uint8Array(length)
  let at = 0
  for (let n = 0; n < rows.length; ) {
    const start = starts[rows[n] as number] as number
    let end = ends[rows[n] as number] as number
    // Rows that stand one after another are copied at once.
    for (n += 1; n < rows.length && starts[rows[n] as number] === end; n += 1) end = ends[rows[n] as number] as number
    lines.set(bytes.subarray(start, end), at)
    at += end - start
    if (end === bytes.length) lines[at++] = LF
  }
  return lines.subarray(0, at)
}

const unquoted = (cell: string) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)

const hasMark = (bytes: Uint8Array) => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
const MARK = 3

/** The first rows of a file, and what parts the cells of all of them. */
const headOf = (bytes: Uint8Array, encoding: OpenFile['encoding']) => {
  const head = bytes.subarray(hasMark(bytes) ? MARK : 0, HEAD)
  const end = bytes.length > HEAD ? head.lastIndexOf('\n'.charCodeAt(0)) + 1 : head.length
  return csvCells(textOf(head.subarray(0, end), encoding))
}

const [SPACE, QUOTE, LAST_OF_ASCII] = [32, 34, 126] as const
const asBytes = new TextEncoder()

/**
 * Gives a function that says which child a cell names, by number; 0 for a blank. Nearly every identifier is of plain letters and is
 * taken as it stands; one with quotes, spaces or other letters is read first, since in another file it may be written otherwise.
 */
const childIn = ({ bytes, encoding }: Pick<OpenFile, 'bytes' | 'encoding'>, children: Identifiers) => {
  const isPlain = (from: number, to: number) => {
    for (let at = from; at < to; at += 1) {
      const byte = bytes[at] as number
      if (byte <= SPACE || byte === QUOTE || byte > LAST_OF_ASCII) return false
    }
    return true
  }
  return (from: number, to: number): number => {
    if (from < 0 || from === to) return 0
    if (isPlain(from, to)) return children.numberOf(bytes, from, to)
    const id = asBytes.encode(unquoted(textOf(bytes.subarray(from, to), encoding)).trim())
    return id.length === 0 ? 0 : children.numberOf(id, 0, id.length)
  }
}

/** An open file, and what is wrong with its headings; `file` is null where it is of no table, or of one that another file is taken for. */
export type Opened = {
  readonly file: OpenFile | null
  readonly faults: readonly ReadingFault[]
}

/** Finds the rows of a file and whose they are, without reading more of them than the identifier; null where it can only be read as a whole. */
export const openFile = (
  { name, bytes }: GivenFile,
  known: Identifiers,
  isTaken: (table: TableName) => boolean,
): Opened | null => {
  const encoding = isAscii(bytes) ? 'latin1' : isUtf8(bytes) ? 'utf-8' : 'windows-1252'
  const { rows, delimiter } = headOf(bytes, encoding)
  const { table, columns, faults } = headingsIn(name, rows[0] ?? [])
  if (!table) return { file: null, faults }
  if (isTaken(table)) return { file: null, faults: [secondFile(name, table)] }
  const childAt = childIn({ bytes, encoding }, known)
  const most = mostRows(bytes)
  const [starts, ends, children] = [shared(most), shared(most), new Uint32Array(most)]
  let found = 0
  const asked = { from: hasMark(bytes) ? MARK : 0, delimiter: delimiter.charCodeAt(0), cell: columns.indexOf('CHILD') }
  let isHeaded = false
  const isFound = recordsIn(bytes, asked, (start, end, from, to) => {
    if (isHeaded) {
      starts[found] = start
      ends[found] = end
      children[found] = childAt(from, to)
      found += 1
    }
    isHeaded = true
  })
  if (!isFound) return null
  if (!isHeaded) return { file: fileOf(), faults: [emptyFault(name, table)] }
  // Headings are the first line, be it empty; the rows found here are those that are not.
  if (columns.every(column => column === '')) return null
  return { file: fileOf(), faults }

  function fileOf(): OpenFile {
    const rowsAt = {
      starts: starts.subarray(0, found),
      ends: ends.subarray(0, found),
      children: children.subarray(0, found),
    }
    return { name, table: table as TableName, columns, delimiter, encoding, bytes, ...rowsAt }
  }
}

/** Takes some rows of an open file, by their numbers in their order, and reads them; what is wrong with them is put to the faults. */
export const readRows = (file: Found, rows: Uint32Array, faults: ReadingFault[]): RowOf<TableName>[] => {
  const { rows: cells } = csvCells(textOf(linesOf(file, rows), file.encoding), file.delimiter)
  const read = rowReader(file.name, file.table, file.columns, faults)
  return Array.from(rows, (row, n) => read(cells[n] ?? [], row))
}

/** Looks over rows that no rule asks for: puts what is wrong with them to the faults, and makes no row but of those. */
export const lookOver = (file: Found, rows: Uint32Array, faults: ReadingFault[]): void => {
  const { rows: cells } = csvCells(textOf(linesOf(file, rows), file.encoding), file.delimiter)
  const read = rowReader(file.name, file.table, file.columns, faults)
  const dayAt = file.columns.indexOf(UNRULED)
  for (let n = 0; n < rows.length; n += 1) {
    const own = cells[n] ?? []
    const day = own[dayAt] ?? ''
    const isSound = own.length === file.columns.length && (day === '' || asDay(day) !== null)
    if (!isSound) read(own, rows[n] as number)
  }
}
