import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import type { CodeOf } from '../../vocabulary/codeset.ts'
import type { adviserRecommendation } from '../../vocabulary/codesets/adviser-recommendation.ts'
import type { evidenceShows } from '../../vocabulary/codesets/evidence-shows.ts'

/** What the adviser says of one improvement. */
export type AdviserView = {
  improvement_item_id: string
  number: number
  text: string
  shows: CodeOf<typeof evidenceShows>
  says: string
}

/** What the adviser says of one workstream. */
export type WorkstreamView = { workstream_id: string; name: string; shows: CodeOf<typeof evidenceShows>; says: string }

/** A report of the adviser to ministers, as it was filed. */
export type AdviserReport = {
  id: string
  adviser: string
  reported_on: PlainDate
  from_on: PlainDate
  to_on: PlainDate
  says: string
  recommendation: CodeOf<typeof adviserRecommendation>
  because: string
  document_id: string | null
  /** Of its PDF, what it says. */
  words: string | null
  views: AdviserView[]
  workstream_views: WorkstreamView[]
}

/** What each report says of one workstream, the latest first; a report that says nothing of it is left out. */
export const saidOfWorkstream = (reports: readonly AdviserReport[], workstream: string) =>
  reports.flatMap(({ id, adviser, to_on, workstream_views }) =>
    workstream_views
      .filter(({ workstream_id }) => workstream_id === workstream)
      .map(({ shows, says }) => ({ report_id: id, adviser, to_on, shows, says })),
  )
