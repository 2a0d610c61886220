import { londonMoment } from '../../vocabulary/calendar/plain-date.ts'
import { labelOf } from '../../vocabulary/codeset.ts'
import { cinReviewDecision } from '../../vocabulary/codesets/cin-review-decision.ts'
import type { Told } from '../act.ts'
import type { ReviewValues } from './check-review.ts'

const ASKED_FOR = 'A strategy discussion is asked for: '

/** What a review decided, in one sentence: as its decision is written down. */
export const whatWas = (values: Pick<ReviewValues, 'decision' | 'new_concern' | 'organisation'>): string => {
  if (values.decision === 'step_up') return `${ASKED_FOR}${values.new_concern}`
  if (values.decision === 'step_down') return `Step down to early help: offered to ${values.organisation}`
  return `Child in need review: ${labelOf(cinReviewDecision, values.decision).toLowerCase()}`
}

/** The new concern in the sentence of a decision to step up; null in any other. */
export const concernIn = (what: string | null): string | null =>
  what?.startsWith(ASKED_FOR) ? what.slice(ASKED_FOR.length) : null

/** A review's line for the chronology. `included` is false where a worker had taken out the line it replaces. */
export const lineOf = (
  person_id: string,
  values: ReviewValues,
  { review_id, is_unchanged }: { review_id: string; is_unchanged: boolean },
  included = true,
): Told => {
  const goesOn = values.decision === 'continue' || values.decision === 'change'
  const decided = goesOn ? labelOf(cinReviewDecision, values.decision) : whatWas(values)
  const unchanged = is_unchanged ? ' No outcome moved and no action was finished or added.' : ''
  return {
    person_id,
    at: londonMoment(values.held_on, '12:00'),
    kind: 'review',
    source_table: 'cin_review',
    source_id: review_id,
    significance: goesOn ? 2 : 1,
    says: `Child in need review. ${decided}. ${values.progress}${unchanged}`,
    included,
  }
}
