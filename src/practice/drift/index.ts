import { actionsWithoutDates } from './actions-without-dates.ts'
import { assessmentUnallocated } from './assessment-unallocated.ts'
import { checkOutstanding } from './check-outstanding.ts'
import { childUnallocated } from './child-unallocated.ts'
import { chronologyOld } from './chronology-old.ts'
import { contactAfterNoAction } from './contact-after-no-action.ts'
import { contactTypedLate } from './contact-typed-late.ts'
import { contactUndecided } from './contact-undecided.ts'
import { contactsWithoutAssessment } from './contacts-without-assessment.ts'
import { decidedWithoutHistory } from './decided-without-history.ts'
import { longPlan } from './long-plan.ts'
import { missingRising } from './missing-rising.ts'
import { noCheckpoint } from './no-checkpoint.ts'
import { noContingency } from './no-contingency.ts'
import { noFeedbackToReferrer } from './no-feedback-to-referrer.ts'
import { noNextStepAfterAssessment } from './no-next-step-after-assessment.ts'
import { noOversight } from './no-oversight.ts'
import { noPlanAfterAssessment } from './no-plan-after-assessment.ts'
import { notSeenAlone } from './not-seen-alone.ts'
import { notSeenInAssessment } from './not-seen-in-assessment.ts'
import { parentNotContacted } from './parent-not-contacted.ts'
import { planActionsOverdue } from './plan-actions-overdue.ts'
import { planWithoutVisit } from './plan-without-visit.ts'
import { referralUndecided } from './referral-undecided.ts'
import { referralWithoutNextStep } from './referral-without-next-step.ts'
import { rereferredAfterClosing } from './rereferred-after-closing.ts'
import { restrictionReview } from './restriction-review.ts'
import { reviewsUnchanged } from './reviews-unchanged.ts'
import type { Signal } from './signal.ts'
import { stepDownNotAccepted } from './step-down-not-accepted.ts'
import { submittedUnauthorised } from './submitted-unauthorised.ts'
import { visitOverdue } from './visit-overdue.ts'
import { workerChanges } from './worker-changes.ts'

/** Every sign of drift there is, in the order of a child's journey. */
export const SIGNALS: readonly Signal[] = [
  contactTypedLate,
  contactUndecided,
  checkOutstanding,
  decidedWithoutHistory,
  contactAfterNoAction,
  contactsWithoutAssessment,
  referralUndecided,
  referralWithoutNextStep,
  noFeedbackToReferrer,
  stepDownNotAccepted,
  assessmentUnallocated,
  notSeenInAssessment,
  noCheckpoint,
  parentNotContacted,
  submittedUnauthorised,
  noPlanAfterAssessment,
  noNextStepAfterAssessment,
  actionsWithoutDates,
  noContingency,
  visitOverdue,
  planWithoutVisit,
  notSeenAlone,
  reviewsUnchanged,
  longPlan,
  planActionsOverdue,
  rereferredAfterClosing,
  noOversight,
  workerChanges,
  childUnallocated,
  chronologyOld,
  missingRising,
]

const byId = new Map<string, Omit<Signal, 'of'>>([...SIGNALS, restrictionReview].map(each => [each.id, each]))

/** What a signal is called, by its id; the id of one that is no longer looked for. */
export const sayingOf = (id: string): string => byId.get(id)?.says ?? id

/** The signal of this id, if it is still looked for. */
export const signalNamed = (id: string): Omit<Signal, 'of'> | undefined => byId.get(id)
