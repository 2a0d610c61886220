/** Something wrong with a file as it was read: in which file, which row (from nought, as rules count them) and which column, as far as it has one. */
export type ReadingFault = {
  readonly file: string
  readonly table: string | null
  readonly row: number | null
  readonly column: string | null
  readonly child: string | null
  readonly says: string
}

/** The code faults of a file bear that were found as it was read, in the place of a rule’s. */
export const READING = 'READ'

/** A fault of a file, in the shape of one that a rule found. */
export const asFound = ({ file, table, row, column, child, says }: ReadingFault) => ({
  rule: READING,
  table,
  row,
  fields: column === null ? [] : [column],
  child,
  says: `${file}: ${says}`,
})

/** A fault in a file of the year before stands in that year’s table. */
export const ofLastYear = (fault: ReadingFault): ReadingFault => ({
  ...fault,
  table: fault.table && `${fault.table}_last`,
})

/** A file somebody gave, by its name and its bytes. */
export type GivenFile = { readonly name: string; readonly bytes: Uint8Array }
