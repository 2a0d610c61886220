import { type CsvRow, csvText, headingFaults, readCsv } from '../../../measures/published/read-csv.ts'
import { slugOf } from '../../../vocabulary/authorities/authority.ts'
import { findAuthority } from '../../../vocabulary/authorities/find-authority.ts'

/** The columns of a file of statistical neighbours. */
export const NEIGHBOUR_COLUMNS = ['authority', 'neighbour', 'rank'] as const

/** That one authority is the first, second … most like another. */
export type Neighbour = { readonly authority: string; readonly neighbour: string; readonly rank: number }

export type ReadNeighbours = { readonly neighbours: Neighbour[]; readonly faults: string[] }

const nameOf = (typed: string, own: string) => {
  const found = findAuthority(typed)
  if (found) return found.name
  return slugOf(typed) === slugOf(own) ? own : null
}

const readRow = (headings: readonly string[], { row, cells }: CsvRow, own: string): ReadNeighbours => {
  const [typedAuthority = '', typedNeighbour = '', typedRank = ''] = NEIGHBOUR_COLUMNS.map(
    name => cells[headings.indexOf(name)] ?? '',
  )
  const faults: string[] = []
  const fault = (column: string, says: string) => faults.push(`Row ${row}, ${column}: ${says}`)
  const named = (column: string, typed: string) => {
    const name = typed === '' ? null : nameOf(typed, own)
    if (typed === '') fault(column, 'say which authority')
    else if (!name) fault(column, `“${typed}” is no authority of England`)
    return name
  }
  const authority = named('authority', typedAuthority)
  const neighbour = named('neighbour', typedNeighbour)
  if (authority && authority === neighbour) fault('neighbour', 'an authority is no neighbour of its own')
  if (!/^[1-9]\d?$/.test(typedRank)) fault('rank', `“${typedRank}” is not a rank: write 1 for the most alike`)
  return faults.length > 0 || !authority || !neighbour
    ? { neighbours: [], faults }
    : { neighbours: [{ authority, neighbour, rank: Number(typedRank) }], faults }
}

/** A neighbour given twice, or a rank of one authority held by two. */
const twice = (rows: readonly { row: number; read: Neighbour }[]): string[] =>
  rows.flatMap(({ row, read }, at) => {
    const before = rows.slice(0, at).filter(each => each.read.authority === read.authority)
    const same = before.find(each => each.read.neighbour === read.neighbour)
    const ranked = before.find(each => each.read.rank === read.rank)
    if (same) return [`Row ${row}, neighbour: row ${same.row} gives this neighbour already`]
    return ranked ? [`Row ${row}, rank: row ${ranked.row} has this rank already`] : []
  })

/**
 * Reads a file of statistical neighbours, a row a neighbour. `own` is this authority's name, which need not be in the list.
 * Says of each fault its row and column, and reads nothing in part.
 */
export const readNeighbours = (bytes: Uint8Array, own: string): ReadNeighbours => {
  const [first, ...rest] = readCsv(csvText(bytes))
  if (!first) return { neighbours: [], faults: ['The file is empty'] }
  const headings = first.cells.map(cell => cell.toLowerCase().replaceAll(/[\s-]+/g, '_'))
  const wrong = headingFaults(headings, { needed: NEIGHBOUR_COLUMNS, known: NEIGHBOUR_COLUMNS })
  if (wrong.length > 0) return { neighbours: [], faults: wrong }
  const read = rest.map(each => ({ row: each.row, ...readRow(headings, each, own) }))
  const rows = read.flatMap(({ row, neighbours }) => neighbours.map(each => ({ row, read: each })))
  const faults = [...read.flatMap(each => each.faults), ...twice(rows)]
  const neighbours = rows.map(each => each.read)
  return neighbours.length === 0 && faults.length === 0
    ? { neighbours, faults: ['The file holds no neighbour'] }
    : { neighbours, faults }
}
