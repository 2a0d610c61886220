import type { Moment, PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { sayDate } from '../../vocabulary/calendar/say.ts'

/** What a decision on a contact started, and what has followed from it since. */
export type Started = {
  episode_id: string | null
  referral_decided_on: PlainDate | null
  referral_decided_by: string | null
  assessment_id: string | null
  assessment_started_on: PlainDate | null
  plan_started_on: PlainDate | null
  lead_worker: string | null
  /** When later contacts that were added to the referral were received. */
  added_on: PlainDate[]
  early_help_id: string | null
  early_help_team: string | null
  early_help_accepted_on: PlainDate | null
}

/** Something that followed from a decision and stands while it does: in words, and where to read it. */
export type InTheWay = { says: string; href: string | null }

/** What stands in the way of opening a contact again, in words; nothing when nothing has followed from its decision. */
export const standsInTheWay = (started: Started): InTheWay[] => {
  const found: InTheWay[] = []
  const { referral_decided_on, assessment_started_on, plan_started_on, lead_worker, added_on } = started
  const { early_help_accepted_on } = started
  const referral = started.episode_id && `/referrals/${started.episode_id}`
  if (referral_decided_on)
    found.push({
      says: `The referral was decided on ${sayDate(referral_decided_on)} by ${started.referral_decided_by}`,
      href: referral,
    })
  if (assessment_started_on)
    found.push({
      says: `An assessment was started on ${sayDate(assessment_started_on)}`,
      href: `/assessments/${started.assessment_id}`,
    })
  if (plan_started_on) found.push({ says: `A plan was started on ${sayDate(plan_started_on)}`, href: referral })
  if (lead_worker) found.push({ says: `${lead_worker} was named as the child’s lead worker`, href: referral })
  for (const day of added_on)
    found.push({ says: `A contact received on ${sayDate(day)} was added to the referral`, href: referral })
  if (early_help_accepted_on)
    found.push({
      says: `${started.early_help_team} accepted the family for early help on ${sayDate(early_help_accepted_on)}`,
      href: null,
    })
  return found
}

/** A decision that was an error, as it stood, and who opened the contact again, when and why. */
export type Reopening = {
  id: string
  decided_at: Moment
  decided_by_name: string
  outcomes: string[]
  threshold_level: string | null
  rationale: string
  read: string[]
  missed_before: string | null
  checks_waived_because: string | null
  history_opened_at: Moment | null
  feedback_sent_at: Moment | null
  feedback: string | null
  reopened_at: Moment
  reopened_by_name: string
  reason: string
}
