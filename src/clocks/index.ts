import { assessmentCheckpoint } from './assessment-checkpoint.ts'
import { assessmentFromReferral } from './assessment-from-referral.ts'
import { assessmentFromStart } from './assessment-from-start.ts'
import { childSeenInAssessment } from './child-seen-in-assessment.ts'
import { cinFirstReview } from './cin-first-review.ts'
import { cinLaterReview } from './cin-later-review.ts'
import { cinLongPlan } from './cin-long-plan.ts'
import { cinPlanInPlace } from './cin-plan-in-place.ts'
import { cinVisit } from './cin-visit.ts'
import type { Clock } from './clock.ts'
import { contactDecision } from './contact-decision.ts'
import { earlyHelpAssessment } from './early-help-assessment.ts'
import { managementOversight } from './management-oversight.ts'
import { referralDecision } from './referral-decision.ts'
import { referrerAcknowledged } from './referrer-acknowledged.ts'
import { visitRecorded } from './visit-recorded.ts'
import { workerNamed } from './worker-named.ts'

/** Every clock that runs, in the order of a child's journey. */
export const CLOCKS: readonly Clock[] = [
  contactDecision,
  referralDecision,
  referrerAcknowledged,
  earlyHelpAssessment,
  assessmentFromReferral,
  assessmentFromStart,
  childSeenInAssessment,
  assessmentCheckpoint,
  cinPlanInPlace,
  cinFirstReview,
  cinLaterReview,
  cinVisit,
  cinLongPlan,
  managementOversight,
  workerNamed,
  visitRecorded,
] as readonly Clock[]

const byId = new Map(CLOCKS.map(each => [each.id, each]))

/** The clock of this id. Throws for one that does not run. */
export const clockNamed = (id: string): Clock => {
  const found = byId.get(id)
  if (!found) throw new Error(`There is no clock ${id}`)
  return found
}
