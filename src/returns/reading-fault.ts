/** Something wrong with a file as it was read: in which file, which row (from nought, as rules count them) and which column, as far as it has one. */
export type ReadingFault = {
  readonly file: string
  readonly table: string | null
  readonly row: number | null
  readonly column: string | null
  readonly child: string | null
  readonly says: string
}

/** A file somebody gave, by its name and its bytes. */
export type GivenFile = { readonly name: string; readonly bytes: Uint8Array }
