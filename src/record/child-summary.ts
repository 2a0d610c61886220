import type { Moment, PlainDate } from '../vocabulary/calendar/plain-date.ts'

type Dated = { on: PlainDate; by: string | null }

/** Why we are involved, one source each, the latest of its kind. */
export type LatestAssessment = Dated & {
  id: string
  authorised_by: string | null
  analysis: string | null
  recommendation: string | null
}
export type OpenPlan = {
  id: string
  on: PlainDate
  approved_on: PlainDate | null
  approved_by: string | null
  summary: string
  contingency: string | null
  reviewed_on: PlainDate | null
}
export type LatestReferral = Dated & {
  id: string
  primary_need: string | null
  source_code: string
  rationale: string | null
  close_on: PlainDate | null
  concern: string | null
}
export type LatestContact = {
  id: string
  on: PlainDate
  source_code: string
  concern: string
  rationale: string | null
}

export type RunningClock = {
  clock: string
  subject_table: string
  subject_id: string
  started_on: PlainDate
  due_on: PlainDate
  due_at: Moment | null
  soon_on: PlainDate
}
export type OpenSignal = {
  id: string
  signal: string
  evidence: string
  fired_on: PlainDate
  actor_role: string
  actor: string | null
  escalate_on: PlainDate
  escalated_on: PlainDate | null
  escalated_to: string | null
  reply: { answer: string; says: string; until_on: PlainDate | null; given_on: PlainDate; by: string } | null
}
export type Words = {
  words: string
  said_on: PlainDate
  how: string | null
  by: string | null
  what_changed: string | null
  href: string
}
export type OutcomeNow = {
  position: number
  wanted: string
  baseline: string | null
  baseline_score: number | null
  now: string | null
  score: number | null
  target: string | null
  evidence: string | null
  evidence_on: PlainDate | null
}
export type LatestDecision = {
  id: string
  kind: string
  what: string
  rationale: string
  decided_at: Moment
  decided_on: PlainDate
  by: string
  decider_role: string
  action: string | null
  action_owner: string | null
  action_due_on: PlainDate | null
  action_done_on: PlainDate | null
}

/** What a child's first page says: why, what is due and drifting, what the child says, what changed, who decided; and two years in a line. */
export type ChildSummary = {
  assessment: LatestAssessment | null
  plan: OpenPlan | null
  referral: LatestReferral | null
  contact: LatestContact | null
  due: RunningClock[]
  drift: OpenSignal[]
  voice: Words[]
  outcomes: OutcomeNow[]
  decisions: LatestDecision[]
  seen: { last: PlainDate | null; alone: PlainDate | null }
  next: { id: string; at: Moment; by: string } | null
  workers: { name: string; start_at: PlainDate; end_at: PlainDate | null }[]
  plans: { kind: 'in_need' | 'protection' | 'assessment'; id: string; start_on: PlainDate; end_on: PlainDate | null }[]
  visits: {
    id: string
    held_on: PlainDate
    seen: boolean
    seen_alone: boolean | null
    mode: string
    type: string
  }[]
  contacts: { id: string; received_on: PlainDate; source_code: string; led_on: boolean }[]
  missing: { started_on: PlainDate; ended_on: PlainDate | null }[]
}

export type Reason = { words: string; source: string; on: PlainDate; by: string | null; href: string | null }

/**
 * Why we are involved, from the strongest source there is: the authorised assessment's analysis, or, where a plan has
 * been made since, the plan's summary; before either, the referral; before that, the contact.
 */
export const whyInvolved = ({ assessment, plan, referral, contact }: ChildSummary): Reason | null => {
  if (plan && (!assessment || plan.on >= assessment.on)) {
    return {
      words: plan.summary,
      source: 'Child in need plan',
      on: plan.on,
      by: plan.approved_by,
      href: `/plans/${plan.id}`,
    }
  }
  const analysis = assessment?.analysis ?? assessment?.recommendation
  if (assessment && analysis && (!referral || assessment.on >= referral.on)) {
    const href = `/assessments/${assessment.id}`
    return { words: analysis, source: 'Assessment', on: assessment.on, by: assessment.by, href }
  }
  const words = referral?.rationale ?? referral?.concern
  if (referral && words) {
    return { words, source: 'Referral', on: referral.on, by: referral.by, href: `/referrals/${referral.id}` }
  }
  if (contact)
    return { words: contact.concern, source: 'Contact', on: contact.on, by: null, href: `/contacts/${contact.id}` }
  return null
}
