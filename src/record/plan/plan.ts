/** A plan's outcome as it stands: what is wanted, how we will know, where it began and where it is now. */
export type PlanOutcome = {
  id: string
  position: number
  wanted: string
  measured_by: string | null
  baseline: string | null
  baseline_score: number | null
  target: string | null
  now: string | null
  score: number | null
  evidence: string | null
  evidence_on: string | null
  from_version: number
  to_version: number | null
}

export type PlanAction = {
  id: string
  plan_outcome_id: string | null
  position: number
  what: string
  owner: string
  due_on: string | null
  status: string
  done_on: string | null
  evidence: string | null
  from_version: number
  to_version: number | null
}

/** The text of a plan beside its outcomes and actions: kept with each version. */
export type PlanText = {
  summary: string
  child_version: string | null
  contingency: string | null
  agreed_with: string | null
  visit_working_days: number | null
}

type Versioned = { from_version: number; to_version: number | null; position: number }

/** The rows that belong to one version of a plan, in order. */
export const atVersion = <Row extends Versioned>(rows: readonly Row[], number: number): Row[] =>
  rows
    .filter(row => row.from_version <= number && (row.to_version === null || row.to_version >= number))
    .sort((a, b) => a.position - b.position)

/** An action nobody needs to do any more. */
export const isSettled = (status: string): boolean => status === 'done' || status === 'no_longer_needed'

/** Why a child may have a plan: each is found in the record, none is asked. */
export type Grounds = {
  episode: { id: string; referral_on: string; team_id: string | null } | null
  assessment: { id: string; authorised_on: string } | null
  cp_ended_on: string | null
  cp_open_since: string | null
  plan_open: { id: string; start_on: string } | null
}

/**
 * Why no plan may begin, in words, or null when one may: an authorised assessment that found the child in need, or the
 * end of a child protection plan, and no plan already there (domain/pathway.md section 15; CIN census rules 4001, 4016).
 */
export const noPlanBecause = (grounds: Grounds): string | null => {
  if (grounds.cp_open_since) return 'The child has a child protection plan: a child in need plan may not run beside it'
  if (grounds.plan_open) return 'The child already has a child in need plan: change or review that one'
  if (!grounds.episode) return 'The child has no open referral: a plan belongs to one'
  if (!grounds.assessment && !grounds.cp_ended_on) {
    return 'A plan needs an authorised assessment that found the child in need, or the end of a child protection plan'
  }
  return null
}

/** The next step on a road to a plan, said to whoever may take it. */
export const isApproved = (plan: {
  approved_on: string | null
  approved_version: number | null
  plan_version: number
}): boolean =>
  plan.approved_on !== null && (plan.approved_version === null || plan.approved_version >= plan.plan_version)
