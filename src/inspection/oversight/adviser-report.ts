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
}
