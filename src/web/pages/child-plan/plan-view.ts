import { clockNamed } from '../../../clocks/index.ts'
import { atVersion, isSettled, type PlanAction, type PlanOutcome } from '../../../record/plan/plan.ts'
import type { Review } from '../../../record/review/review.store.ts'
import { saySource } from '../../../vocabulary/sources.ts'

const SHORT: Record<string, string> = {
  'CIN-01': 'Agree the plan with the family',
  'CIN-02': 'First review',
  'CIN-03': 'Next review',
  'CIN-04': 'See the child',
  'CIN-05': 'Head of service looks at the plan',
}

/** Deadlines of a plan in a few words each, with where the duty comes from. */
export const dueLines = (runs: readonly { clock: string; due_on: string }[]) =>
  runs.map(({ clock, due_on }) => ({
    due_on,
    says: SHORT[clock] ?? clock,
    source: saySource(clockNamed(clock).source),
  }))

/** A plan's outcomes, numbered, each with its own actions; and the actions that serve none. */
export const planLaidOut = (
  content: { outcomes: readonly PlanOutcome[]; actions: readonly PlanAction[] },
  number: number,
) => {
  const actions = atVersion(content.actions, number).map(action => ({
    ...action,
    is_settled: isSettled(action.status),
  }))
  const outcomes = atVersion(content.outcomes, number).map((outcome, at) => ({
    ...outcome,
    number: at + 1,
    actions: actions.filter(action => action.plan_outcome_id === outcome.id),
  }))
  return {
    outcomes,
    others: actions.filter(action => !outcomes.some(outcome => outcome.id === action.plan_outcome_id)),
  }
}

/** Reviews that were recorded in error, as a list of what was put aside shows them. */
export const asideLines = (reviews: readonly Review[]) =>
  reviews.map(({ id, held_on, put_aside }) => ({ ...put_aside, on: held_on, href: `/reviews/${id}` }))
