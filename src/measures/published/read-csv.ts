import Papa from 'papaparse'

/** A line of a file with where it begins, counting the headings as row 1. */
export type CsvRow = { readonly row: number; readonly cells: readonly string[] }

/** The words of a file. Spreadsheets save CSV as Windows-1252 unless told otherwise, so what is not UTF-8 is read so. */
export const csvText = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // A mark of UTF-8 may still stand before what somebody added in the other.
    return new TextDecoder('windows-1252').decode(bytes).replace(/^ï»¿/, '')
  }
}

type Columns = { needed: readonly string[]; known: readonly string[]; passedOver?: readonly string[] }

/** What is wrong with the headings of a file: a column it needs and has not, one that is not known, one that is there twice. */
export const headingFaults = (headings: readonly string[], { needed, known, passedOver = [] }: Columns): string[] => [
  ...needed.filter(name => !headings.includes(name)).map(name => `Row 1: there is no column ${name}`),
  ...headings
    .filter(name => name !== '' && !known.includes(name) && !passedOver.includes(name))
    .map(name => `Row 1, ${name}: this column is not known; the columns are ${known.join(', ')}`),
  ...headings
    .filter((name, at) => name !== '' && headings.indexOf(name) < at)
    .map(name => `Row 1, ${name}: this column is there twice`),
]

/** Rows as they stand in a file, the headings first, the rows (counted from 1) whose quotes do not match, and what parts the cells. */
export type CsvCells = {
  readonly rows: readonly (readonly string[])[]
  readonly broken: readonly number[]
  readonly delimiter: string
}

/**
 * Cells as they stand, parted by commas or semicolons, quoted where they hold one, a quote or a new line. A row may have any number
 * of them: whoever reads says what that means. Lines may end as they do on any machine. Of a part of a file it is to be said what
 * parts its cells, which otherwise the first ten rows tell.
 */
export const csvCells = (text: string, delimiter = ''): CsvCells => {
  const plain = text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text
  const { data, errors, meta } = Papa.parse<string[]>(plain.startsWith('\uFEFF') ? plain.slice(1) : plain, {
    newline: '\n',
    delimiter,
    delimitersToGuess: [',', ';'],
  })
  const broken = errors.flatMap(({ type, row }) => (type === 'Quotes' && row !== undefined ? [row + 1] : []))
  return { rows: data, broken: [...new Set(broken)], delimiter: meta.delimiter }
}

/** Whether nothing stands in any cell of a row. */
export const isBlankRow = (cells: readonly string[]): boolean => cells.every(cell => cell.trim() === '')

/** Reads CSV row by row, without the empty ones, each cell without the spaces around it. */
export const readCsv = (text: string): CsvRow[] =>
  csvCells(text).rows.flatMap((given, at) => {
    const cells = given.map(cell => cell.trim())
    return cells.some(each => each !== '') ? [{ row: at + 1, cells }] : []
  })
