import { csvCells, csvText } from '../../measures/published/read-csv.ts'
import type { GivenFile } from '../reading-fault.ts'
import { ROOT } from '../ssda903/elements.ts'
import { isDirectory } from '../ssda903/postcodes.ts'
import { columnsIn } from '../ssda903/provider-headings.ts'
import { tableByColumns, tableByName } from '../ssda903/which-table.ts'

export type ReturnId = 'ssda903' | 'cin'

/** In the place of a table, for a file that holds the whole return. */
export const WHOLE = 'XML'

/** What a file is for: of a return, a list that its rules need, or nothing that is known here. */
export type Recognised =
  | { readonly use: 'return'; readonly return: ReturnId; readonly table: string }
  | { readonly use: 'postcodes' | 'providers' | 'unknown' }

/** So much of a file is looked at: its headings, or its first element. */
const LOOKED_AT = 8192
const ZIP = 'PK\u0003\u0004'

const ofXml = (text: string): Recognised => {
  const [, first] = /<([A-Za-z][\w.:-]*)/.exec(text.replaceAll(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, '')) ?? []
  if (first === ROOT) return { use: 'return', return: 'ssda903', table: WHOLE }
  return first === 'Message' ? { use: 'return', return: 'cin', table: WHOLE } : { use: 'unknown' }
}

/**
 * Says what a file is by its name and its beginning: an XML of either return by its outermost element, a CSV by its name and its
 * headings. Whether it can be read is for whoever reads it.
 */
export const recognise = ({ name, bytes }: GivenFile): Recognised => {
  const text = csvText(bytes.subarray(0, LOOKED_AT))
  if (text.startsWith(ZIP)) return { use: 'providers' }
  if (/^\uFEFF?\s*</.test(text)) return ofXml(text)
  const { rows } = csvCells(text)
  const [headings = []] = rows
  const columns = headings.map(each => each.trim().toUpperCase())
  const table = tableByName(name) ?? tableByColumns(columns)
  if (table) return { use: 'return', return: 'ssda903', table }
  if (isDirectory(headings)) return { use: 'postcodes' }
  return rows.some(each => columnsIn(each) !== null) ? { use: 'providers' } : { use: 'unknown' }
}
