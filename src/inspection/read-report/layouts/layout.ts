import type { Document } from '../document.ts'
import type { Places, Report } from '../report.ts'

/** One family of reports: how to know one, and how to read it. Add the next to `layouts.ts`. */
export type Layout = {
  id: string
  /** Whether this document is of the family, by its title and furniture. */
  recognises: (document: Document) => boolean
  read: (document: Document) => { report: Report; places: Places }
}
