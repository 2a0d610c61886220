import type { PlanAction, PlanOutcome, PlanText } from './plan.ts'

type OutcomeAsked = Pick<PlanOutcome, 'wanted' | 'measured_by' | 'baseline' | 'baseline_score' | 'target'>
export type OutcomeTyped = OutcomeAsked & { id: string | null }
export type ActionTyped = Pick<PlanAction, 'what' | 'owner' | 'due_on'> & {
  id: string | null
  outcome: number
  status: string | null
}

/** One row of a plan after a change: kept as it was, worded anew in place of `was`, or new. */
export type Changed<Row, Was> = { how: 'kept' | 'reworded' | 'new'; row: Row; was: Was | null; position: number }

export type PlanChanges = {
  outcomes: Changed<OutcomeTyped, PlanOutcome>[]
  actions: Changed<ActionTyped, PlanAction>[]
  ended_outcomes: PlanOutcome[]
  ended_actions: PlanAction[]
  moved_actions: { id: string; status: string }[]
  makes_version: boolean
}

const ASKED = ['wanted', 'measured_by', 'baseline', 'baseline_score', 'target'] as const
const TEXTS = ['summary', 'child_version', 'contingency', 'agreed_with', 'visit_working_days'] as const

const match = <Typed extends { id: string | null }, Row extends { id: string }>(
  typed: readonly Typed[],
  rows: readonly Row[],
  isSame: (typed: Typed, row: Row) => boolean,
): Changed<Typed, Row>[] =>
  typed.map((row, at) => {
    const was = rows.find(one => one.id === row.id) ?? null
    return { row, was, position: at + 1, how: was === null ? 'new' : isSame(row, was) ? 'kept' : 'reworded' }
  })

const ended = <Row extends { id: string }>(
  rows: readonly Row[],
  kept: readonly { was: Row | null; how: string }[],
): Row[] => rows.filter(row => !kept.some(one => one.was?.id === row.id && one.how === 'kept'))

/**
 * What a changed plan changes. An outcome or action that reads differently is ended and made anew, so that older
 * versions stay as they were; where an action has got to is news of the same action and makes no version.
 */
export const planChanges = (
  now: { text: PlanText; outcomes: readonly PlanOutcome[]; actions: readonly PlanAction[] },
  typed: { text: PlanText; outcomes: readonly OutcomeTyped[]; actions: readonly ActionTyped[] },
): PlanChanges => {
  const outcomes = match(typed.outcomes, now.outcomes, (row, was) => ASKED.every(name => row[name] === was[name]))
  const serves = (row: ActionTyped, was: PlanAction) => {
    const served = outcomes[row.outcome - 1]
    return was.plan_outcome_id === null || (served?.how === 'kept' && served.was?.id === was.plan_outcome_id)
  }
  const actions = match(
    typed.actions,
    now.actions,
    (row, was) => row.what === was.what && row.owner === was.owner && row.due_on === was.due_on && serves(row, was),
  )
  const ended_outcomes = ended(now.outcomes, outcomes)
  const ended_actions = ended(now.actions, actions)
  const isNew = [...outcomes, ...actions].some(one => one.how !== 'kept')
  return {
    outcomes,
    actions,
    ended_outcomes,
    ended_actions,
    moved_actions: actions.flatMap(({ how, was, row }) =>
      how === 'kept' && was && row.status && row.status !== was.status ? [{ id: was.id, status: row.status }] : [],
    ),
    makes_version:
      isNew ||
      ended_outcomes.length > 0 ||
      ended_actions.length > 0 ||
      TEXTS.some(name => typed.text[name] !== now.text[name]),
  }
}
