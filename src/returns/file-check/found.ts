import { hash } from 'node:crypto'
import type { RowAsSent } from './as-sent.ts'

/** A fault as it is kept: of a row by a rule, or of a file as it was read, which says itself what is wrong. */
export type FoundFault = {
  readonly rule: string
  readonly table: string | null
  readonly row: number | null
  readonly fields: readonly string[]
  readonly child: string | null
  readonly says: string | null
}

/** Whether a cell under this heading is one of those at fault: files write their headings in any case. */
export const isAtFault = ({ fields }: Pick<FoundFault, 'fields'>, heading: string): boolean =>
  fields.some(field => field.toUpperCase() === heading.toUpperCase())

/**
 * What tells a fault’s row from the child’s others, so that the next check knows it again: the cells of its row but those at fault, since
 * a cell may be mended to something that is still wrong; its words where it has no row.
 */
export const markOf = (fault: FoundFault, row: RowAsSent | undefined): string =>
  hash('md5', JSON.stringify(row?.cells.filter((_, at) => !isAtFault(fault, row.headings[at] ?? '')) ?? fault.says))
