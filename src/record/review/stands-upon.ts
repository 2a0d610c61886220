import { sayDate } from '../../vocabulary/calendar/say.ts'
import type { ReviewValues } from './check-review.ts'
import type { Offered, RecordedReview } from './review-correction.store.ts'
import { concernIn } from './review-words.ts'

/** What later stands upon a review's findings and decision, and what to do instead of changing them. */
export type Upon = { says: string; instead: string }

/** What later stands upon a review, if anything: then its findings and its decision are no longer changed under it. */
export const standsUpon = ({ review, around }: RecordedReview): Upon | null => {
  if (around.plan_end_on) {
    const says = `The plan was closed on ${sayDate(around.plan_end_on)}, on what its reviews found`
    return { says, instead: 'write what was wrong as a decision on the child’s record' }
  }
  if (around.after_on) {
    const says = `The review of ${sayDate(around.after_on)} began from what this one found`
    return { says, instead: 'correct that review instead' }
  }
  if (around.plan_version_now > (review.made_version ?? review.plan_version)) {
    const says = `The plan was changed after this review: it is now version ${around.plan_version_now}`
    return { says, instead: 'change the plan instead' }
  }
  const answered = around.offer?.accepted_on ?? around.offer?.declined_on
  if (around.offer && answered) {
    const says = `${around.offer.organisation} answered this review’s offer on ${sayDate(answered)}`
    return { says, instead: 'record another review with what is decided now' }
  }
  return null
}

type Found = {
  plan_outcome_id: string
  progress: string
  now: string | null
  score: number | null
  evidence: string | null
}
type Moved = { plan_action_id: string; status: string; note: string | null }

const findings = (outcomes: readonly Found[], actions: readonly Moved[]): string =>
  JSON.stringify([
    outcomes.map(one => [one.plan_outcome_id, one.progress, one.now, one.score, one.evidence].join('|')).sort(),
    actions.map(one => [one.plan_action_id, one.status, one.note].join('|')).sort(),
  ])

const offersTheSame = (offer: Offered | null, values: ReviewValues): boolean =>
  offer === null ||
  (offer.organisation === values.organisation &&
    offer.team_id === values.early_help_team_id &&
    offer.family_agreed === values.family_agreed &&
    offer.family_view === values.family_view)

/** Whether what was found and decided is said as it was recorded; who came, what was said and why may still differ. */
export const findsTheSame = ({ review, around }: RecordedReview, values: ReviewValues): boolean =>
  review.decision === values.decision &&
  findings(review.outcomes, review.actions) === findings(values.outcomes, values.actions) &&
  offersTheSame(around.offer, values) &&
  (values.decision !== 'step_up' || (concernIn(around.decided_what) ?? values.new_concern) === values.new_concern)
