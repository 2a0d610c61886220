import { isMeasure, measureNamed } from '../index.ts'
import type { Measure } from '../measure.ts'
import { type Published, WHOSE_NAMES, type Whose } from './published.ts'
import { type CsvRow, csvText, headingFaults, readCsv } from './read-csv.ts'

/** The columns of a file of published figures; `title` and `unit` are there to be read by people. */
export const COLUMNS = ['measure', 'title', 'unit', ...WHOSE_NAMES, 'source'] as const

export type Figure = Omit<Published, 'year'>

/** What a file holds, or what is wrong with it: each fault says its row and its column. */
export type ReadFile = { readonly figures: Figure[]; readonly faults: string[] }

/** How publishers write that there is no figure: none, suppressed, not applicable, not available. */
const NO_FIGURE = new Set(['', '-', '–', ':', 'c', 'k', 'low', 'n/a', 'na', 'u', 'x', 'z'])
const LONGEST_SOURCE = 200

type Read = { readonly value: number | null } | { readonly says: string }

const readFigure = ({ unit }: Measure, typed: string): Read => {
  if (NO_FIGURE.has(typed.toLowerCase())) return { value: null }
  const value = Number(typed.replace(/%$/, '').replaceAll(/[, ]/g, ''))
  if (!Number.isFinite(value) || !/\d/.test(typed)) return { says: `“${typed}” is not a number` }
  if (value < 0) return { says: `${typed} is less than nought` }
  if (unit === 'percent' && value > 100) return { says: `${typed} is over 100, and the measure is a percentage` }
  return { value }
}

const columnFaults = (headings: readonly string[]): string[] => [
  ...headingFaults(headings, { needed: ['measure', 'source'], known: COLUMNS }),
  ...(WHOSE_NAMES.some(name => headings.includes(name))
    ? []
    : [`Row 1: there is no column of figures: ${WHOSE_NAMES.join(', ')}`]),
]

const readRow = (headings: readonly string[], { row, cells }: CsvRow): ReadFile => {
  const cellOf = (name: string) => cells[headings.indexOf(name)] ?? ''
  const [id, source] = [cellOf('measure'), cellOf('source')]
  const typed = WHOSE_NAMES.filter(whose => !NO_FIGURE.has(cellOf(whose).toLowerCase()))
  if (typed.length === 0) return { figures: [], faults: [] }
  const fault = (column: string, says: string) => `Row ${row}, ${column}: ${says}`
  if (!isMeasure(id)) return { figures: [], faults: [fault('measure', `there is no measure “${id}”`)] }
  const measure = measureNamed(id)
  if (measure.unit === 'mix')
    return { figures: [], faults: [fault('measure', `${measure.id} is a mix: it has no one figure to compare`)] }
  const figures: Figure[] = []
  const faults: string[] = []
  if (source === '') faults.push(fault('source', 'say where the figures come from'))
  if (source.length > LONGEST_SOURCE) faults.push(fault('source', `must be ${LONGEST_SOURCE} letters or fewer`))
  for (const whose of typed) {
    const read = readFigure(measure, cellOf(whose))
    if ('says' in read) faults.push(fault(whose, read.says))
    else if (read.value !== null)
      figures.push({ measure: measure.id, whose: whose as Whose, value: read.value, source })
  }
  return { figures, faults }
}

/** Reads a file of published figures. A row without a figure is passed over, so that a template may be sent half filled. */
export const readPublished = (bytes: Uint8Array): ReadFile => {
  const [first, ...rest] = readCsv(csvText(bytes))
  if (!first) return { figures: [], faults: ['The file is empty'] }
  const headings = first.cells.map(cell => cell.toLowerCase())
  const wrong = columnFaults(headings)
  if (wrong.length > 0) return { figures: [], faults: wrong }
  const figures: Figure[] = []
  const faults: string[] = []
  const rowOf = new Map<string, number>()
  for (const each of rest) {
    const read = readRow(headings, each)
    faults.push(...read.faults)
    for (const figure of read.figures) {
      const key = `${figure.measure} ${figure.whose}`
      const earlier = rowOf.get(key)
      if (earlier === undefined) figures.push(figure)
      else faults.push(`Row ${each.row}, ${figure.whose}: row ${earlier} gives ${figure.measure} already`)
      rowOf.set(key, earlier ?? each.row)
    }
  }
  return figures.length === 0 && faults.length === 0
    ? { figures, faults: ['The file holds no figure'] }
    : { figures, faults }
}
