import type { Plan } from './plan.store.ts'
import type { PlanAction, PlanOutcome, PlanText } from './plan.ts'

/** A plan in the shape of its form: what the page fills in, and what is shown to somebody whose plan changed under them. */
export const planAsTyped = (
  plan: Plan & PlanText,
  { outcomes, actions }: { outcomes: readonly PlanOutcome[]; actions: readonly PlanAction[] },
) => ({
  summary: plan.summary,
  contingency: plan.contingency,
  no_contingency_because: plan.no_contingency_because,
  undated_because: plan.undated_because,
  agreed_with: plan.agreed_with ?? '',
  child_version: plan.child_version,
  visit_working_days: plan.visit_working_days,
  outcomes: outcomes.map(({ id, wanted, measured_by, baseline, baseline_score, target }) => ({
    id,
    wanted,
    measured_by: measured_by ?? '',
    baseline,
    baseline_score,
    target,
  })),
  actions: actions.map(({ id, what, owner, due_on, status, plan_outcome_id }) => ({
    id,
    what,
    owner,
    due_on,
    status: status as 'not_started',
    outcome: Math.max(1, outcomes.findIndex(outcome => outcome.id === plan_outcome_id) + 1),
  })),
})
