import type { Reading, Report } from '../read-report/report.ts'

/** What is read of a document that holds only pictures: nothing, said plainly. A person types all of it beside its pages. */
const nothingRead = (file: string): Report => ({
  file,
  authority: null,
  urn: null,
  framework: 'not said',
  kind: 'not read',
  inspection_start: null,
  inspection_end: null,
  published: null,
  lead_inspectors: [],
  judgements: [],
  overall: null,
  improvements: [],
  findings: [],
  visit: null,
  figures: [],
  second_hand: false,
  faults: [
    {
      field: 'file',
      says: 'Nothing could be read: this document holds only pictures of its pages. Type what it says beside them.',
    },
  ],
})

/** A reading as it is kept: a scan that is only pictures is kept with nothing read; anything else refused stays refused. */
export const readAsKept = (reading: Reading, file: string): Reading =>
  reading.ok || reading.pictures === undefined
    ? reading
    : { ok: true, report: nothingRead(file), pages: reading.pictures, places: { improvements: [], findings: [] } }

/** Whether nothing at all could be read of a document. */
export const isUnread = ({ kind }: Pick<Report, 'kind'>): boolean => kind === 'not read'
