/** A line of a file with where it begins, counting the headings as row 1. */
export type CsvRow = { readonly row: number; readonly cells: readonly string[] }

/** The words of a file. Spreadsheets save CSV as Windows-1252 unless told otherwise, so what is not UTF-8 is read so. */
export const csvText = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
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

/** Reads CSV: cells parted by commas, quoted where they hold a comma, a quote or a new line. Empty rows are left out. */
export const readCsv = (text: string): CsvRow[] => {
  const rows: CsvRow[] = []
  let cells: string[] = []
  let cell = ''
  let quoted = false
  let row = 1
  const endCell = () => {
    cells.push(cell.trim())
    cell = ''
  }
  const endRow = () => {
    endCell()
    if (cells.some(each => each !== '')) rows.push({ row, cells })
    cells = []
    row += 1
  }
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? ''
    if (quoted && letter === '"' && text[at + 1] === '"') {
      cell += '"'
      at += 1
    } else if (letter === '"') quoted = !quoted
    else if (quoted) cell += letter
    else if (letter === ',') endCell()
    else if (letter === '\n') endRow()
    else if (letter !== '\r') cell += letter
  }
  if (cell !== '' || cells.length > 0) endRow()
  return rows
}
