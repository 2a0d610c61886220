import { Buffer, isAscii, isUtf8 } from 'node:buffer'
import { csvCells } from '../../measures/published/read-csv.ts'
import type { GivenFile, ReadingFault } from '../reading-fault.ts'
import type { RowOf } from './child.ts'
import { recordsIn } from './csv-records.ts'
import type { TableName } from './layout.ts'
import { emptyFault, headingsIn, rowReader } from './read-csv.ts'

/** Which child each identifier is, by a number from 1: as they are met in the files of this year, then of the year before. 0 is nobody known. */
export type Numbers = Map<string, number>

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

/** Enough of a file for the ten rows that tell what parts its cells. */
const HEAD = 1 << 16

/** The letters of bytes; copied before a decoder reads them, since it takes no memory that threads share. */
const textOf = (bytes: Uint8Array, encoding: OpenFile['encoding']): string =>
  encoding === 'latin1'
    ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
    : new TextDecoder(encoding).decode(bytes.slice())

const shared = (numbers: readonly number[]): Uint32Array => {
  const made = new Uint32Array(new SharedArrayBuffer(numbers.length * Uint32Array.BYTES_PER_ELEMENT))
  made.set(numbers)
  return made
}

const LF = 10

/** The lines of some rows, one after another. */
const linesOf = ({ bytes, starts, ends }: OpenFile, rows: Uint32Array): Uint8Array => {
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

const numberOf = (id: string, numbers: Numbers): number => {
  if (id === '') return 0
  const known = numbers.get(id) ?? numbers.size + 1
  if (known > numbers.size) numbers.set(id, known)
  return known
}

const hasMark = (bytes: Uint8Array) => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
const MARK = 3

/** The first rows of a file, and what parts the cells of all of them. */
const headOf = (bytes: Uint8Array, encoding: OpenFile['encoding']) => {
  const head = bytes.subarray(hasMark(bytes) ? MARK : 0, HEAD)
  const end = bytes.length > HEAD ? head.lastIndexOf('\n'.charCodeAt(0)) + 1 : head.length
  return csvCells(textOf(head.subarray(0, end), encoding))
}

/** Reads identifiers out of a file, nearly all of which are of plain letters whatever the rest of it is. */
const idReader = (bytes: Uint8Array, encoding: OpenFile['encoding']) => {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  return (from: number, to: number): string => {
    const id = from < 0 ? '' : view.toString('latin1', from, to)
    return unquoted(/[\x80-\xff]/.test(id) ? textOf(bytes.subarray(from, to), encoding) : id).trim()
  }
}

/** An open file, and what is wrong with its headings; `file` is null where it is of no table. */
export type Opened = {
  readonly file: OpenFile | null
  readonly table: TableName | null
  readonly faults: readonly ReadingFault[]
}

/** Finds the rows of a file and whose they are, without reading more of them than the identifier; null where it can only be read as a whole. */
export const openFile = ({ name, bytes }: GivenFile, numbers: Numbers): Opened | null => {
  const encoding = isAscii(bytes) ? 'latin1' : isUtf8(bytes) ? 'utf-8' : 'windows-1252'
  const { rows, delimiter } = headOf(bytes, encoding)
  const { table, columns, faults } = headingsIn(name, rows[0] ?? [])
  if (!table) return { file: null, table, faults }
  const idAt = idReader(bytes, encoding)
  const starts: number[] = []
  const ends: number[] = []
  const children: number[] = []
  const asked = { from: hasMark(bytes) ? MARK : 0, delimiter: delimiter.charCodeAt(0), cell: columns.indexOf('CHILD') }
  const isFound = recordsIn(bytes, asked, (start, end, from, to) => {
    children.push(starts.length === 0 ? 0 : numberOf(idAt(from, to), numbers))
    starts.push(start)
    ends.push(end)
  })
  if (!isFound) return null
  if (starts.length === 0) return { file: fileOf([], [], []), table, faults: [emptyFault(name, table)] }
  // Headings are the first line, be it empty; the rows found here are those that are not.
  if (columns.every(column => column === '')) return null
  return { file: fileOf(starts.slice(1), ends.slice(1), children.slice(1)), table, faults }

  function fileOf(...[from, to, whose]: [number[], number[], number[]]): OpenFile {
    const rowsAt = { starts: shared(from), ends: shared(to), children: shared(whose) }
    return { name, table: table as TableName, columns, delimiter, encoding, bytes, ...rowsAt }
  }
}

/** Takes some rows of an open file, by their numbers in their order, and reads them; what is wrong with them is put to the faults. */
export const readRows = (file: OpenFile, rows: Uint32Array, faults: ReadingFault[]): RowOf<TableName>[] => {
  const { rows: cells } = csvCells(textOf(linesOf(file, rows), file.encoding), file.delimiter)
  const read = rowReader(file.name, file.table, file.columns, faults)
  return Array.from(rows, (row, n) => read(cells[n] ?? [], row))
}
