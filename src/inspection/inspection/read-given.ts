import type { GivenFile } from '../../record/form.ts'
import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { textOf } from '../read-report/letter/plain-text.ts'
import { readAccount } from '../read-report/letter/read-account.ts'
import { readReport } from '../read-report/read-report.ts'
import type { Reading } from '../read-report/report.ts'

/** What somebody gave to be read: a file, or words pasted, with where those are from. */
export type Given = {
  report: GivenFile | null
  pasted: string | null
  source: string | null
  source_on: PlainDate | null
}

/** The document as it is kept, and whether it is only somebody's text of one. */
export type Paper = { file_name: string; bytes: Buffer; media_type: 'application/pdf' | 'text/plain' }

/** What is kept of what was given: the file as it came, or the words pasted as a text. Null where nothing was given. */
export const paperOf = ({ report, pasted }: Pick<Given, 'report' | 'pasted'>): Paper | null => {
  if (report) {
    const media_type = /\.txt$/i.test(report.filename) ? 'text/plain' : 'application/pdf'
    return { file_name: report.filename.slice(-200), bytes: report.bytes, media_type }
  }
  return pasted ? { file_name: 'pasted.txt', bytes: Buffer.from(pasted), media_type: 'text/plain' } : null
}

/** Reads a document by what it is: a PDF by its layout, a text as an account. `dated` is its day where it bears none. */
export const readPaper = async (paper: Paper, dated: PlainDate | null): Promise<Reading> =>
  paper.media_type === 'text/plain'
    ? readAccount(textOf(paper.bytes), { name: paper.file_name, dated })
    : readReport(paper.bytes, paper.file_name)
