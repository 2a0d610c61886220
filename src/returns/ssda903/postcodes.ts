import { csvCells } from '../../measures/published/read-csv.ts'
import type { Pieces } from '../pieces.ts'

/** Where a postcode lies: its upper-tier authority by the code of the Office for National Statistics, and its place on the grid in metres; null where the table does not say. */
export type Place = {
  readonly authority: string | null
  readonly east: number | null
  readonly north: number | null
}

/** Postcodes without their spaces, with where each lies. */
export type Places = ReadonlyMap<string, Place>

/** What the directory has called each column over the years; the first that is there is read. */
const CALLED = {
  postcode: ['pcds', 'pcd', 'pcd2', 'pcd7', 'pcd8', 'postcode'],
  county: ['oscty', 'cty', 'cty25cd'],
  district: ['oslaua', 'laua', 'lad', 'lad25cd', 'ladcd'],
  east: ['oseast1m', 'east1m', 'easting'],
  north: ['osnrth1m', 'north1m', 'northing'],
} as const

type Columns = Readonly<Record<keyof typeof CALLED, number>>

/** Without the spaces, which tables and files set differently. */
export const closed = (postcode: string): string => postcode.replaceAll(/\s/g, '').toUpperCase()

const columnsIn = (headings: readonly string[]): Columns => {
  const names = headings.map(each => each.trim().toLowerCase())
  const at = (called: readonly string[]) => names.indexOf(called.find(each => names.includes(each)) ?? '')
  return {
    postcode: at(CALLED.postcode),
    county: at(CALLED.county),
    district: at(CALLED.district),
    east: at(CALLED.east),
    north: at(CALLED.north),
  }
}

/** Whether these are the headings of such a directory. */
export const isDirectory = (headings: readonly string[]): boolean => {
  const { postcode, district } = columnsIn(headings)
  return postcode >= 0 && district >= 0
}

const metres = (cell: string | undefined): number | null =>
  cell && Number.isFinite(Number(cell)) ? Number(cell) : null

/** Children's services are a county's where there is one: its code begins with E10; a pseudo-code stands where there is none. */
const authorityIn = (cells: readonly string[], { county, district }: Columns): string | null => {
  const upper = cells[county]?.trim() ?? ''
  return upper.startsWith('E10') ? upper : cells[district]?.trim() || null
}

/** The lines of a file in blocks of whole lines, each of a megabyte or so. */
function* blocks(pieces: Pieces): Generator<string> {
  const decoder = new TextDecoder('utf-8')
  let rest = ''
  for (const piece of pieces()) {
    const text = rest + decoder.decode(piece, { stream: true })
    const end = text.lastIndexOf('\n') + 1
    if (end > 0) yield text.slice(0, end)
    rest = text.slice(end)
  }
  if (rest) yield rest
}

/**
 * Reads where the wanted postcodes lie from the directory of the Office for National Statistics as CSV: a piece at a time, since it
 * has two and a half million lines and a return a few thousand. Gives null where the file has no such columns.
 */
export const readPlaces = (pieces: Pieces, wanted: ReadonlySet<string>): Places | null => {
  const places = new Map<string, Place>()
  let columns: Columns | null = null
  for (const block of blocks(pieces)) {
    const { rows } = csvCells(block)
    for (const cells of rows) {
      if (columns === null) {
        if (!isDirectory(cells)) return null
        columns = columnsIn(cells)
        continue
      }
      const postcode = closed(cells[columns.postcode] ?? '')
      if (!wanted.has(postcode)) continue
      const [east, north] = [metres(cells[columns.east]), metres(cells[columns.north])]
      places.set(postcode, { authority: authorityIn(cells, columns), east, north })
    }
  }
  return columns === null ? null : places
}
