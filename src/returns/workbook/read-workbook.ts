import { Refused } from '../read-xml.ts'
import { readBook } from './book.ts'
import { dayStyles } from './days.ts'
import { type Allowance, type Listening, readPart } from './read-part.ts'
import { type SheetRow, sheetRows } from './sheet-rows.ts'
import { sharedTexts } from './texts.ts'
import { openZip, type Zip } from './unzip.ts'

/** A sheet of a workbook by its name: the rows that hold anything. */
export type Sheet = { readonly name: string; readonly rows: readonly SheetRow[] }

/** A workbook as it was read; `refused` says in a line why it cannot be used at all, and is null where it can. */
export type Workbook = { readonly sheets: readonly Sheet[]; readonly refused: string | null }

/** A list of 6,000 providers in 60 columns has 360,000 cells, and two elements for each. */
const MOST = { elements: 3_000_000, rows: 100_000, cells: 1_000_000 } as const

const beginsWith = (bytes: Uint8Array, sign: readonly number[]) => sign.every((each, at) => bytes[at] === each)

/** Whether a file is a workbook, .xlsx or the older .xls, by how it begins: a name may say anything. */
export const isWorkbook = (bytes: Uint8Array): boolean => isZip(bytes) || isOlder(bytes)
/** A zip file begins with its first part; one without parts, with its end. */
const isZip = (bytes: Uint8Array) => beginsWith(bytes, [0x50, 0x4b, 3, 4]) || beginsWith(bytes, [0x50, 0x4b, 5, 6])
/** A workbook of before 2007 begins so, and so does one with a password. */
const isOlder = (bytes: Uint8Array) => beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])

const hearing = (zip: Zip, allowance: Allowance) => (part: string | null, listening: Listening) => {
  const bytes = part === null ? null : zip.part(part)
  if (part !== null && bytes) readPart(part, bytes, allowance, listening)
}

const sheetsIn = (bytes: Uint8Array): Sheet[] => {
  if (isOlder(bytes))
    throw new Refused('It is a workbook of the older kind, or has a password: save it as .xlsx without one')
  const zip = openZip(bytes)
  const allowance = { ...MOST }
  const book = readBook(zip, allowance)
  const hear = hearing(zip, allowance)
  const [{ texts, listening }, styles] = [sharedTexts(), dayStyles()]
  hear(book.texts, listening)
  hear(book.styles, styles.listening)
  return book.sheets.map(({ name, part }) => {
    const sheet = sheetRows({ texts, areDays: styles.areDays, is1904: book.is1904 }, allowance)
    hear(part, sheet.listening)
    return { name, rows: sheet.rows }
  })
}

/**
 * Reads the sheets of a workbook (.xlsx) as texts: numbers as they are, days as YYYY-MM-DD, formulas by what they last came to. It is
 * read in memory and on the spot; nothing is written. What is damaged, has a password, document types or more in it than any list is
 * refused as a whole.
 */
export const readWorkbook = (bytes: Uint8Array): Workbook => {
  try {
    return { sheets: sheetsIn(bytes), refused: null }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return { sheets: [], refused: error.message }
  }
}
