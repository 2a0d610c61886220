import type { PlanVersion } from './plan.store.ts'
import { atVersion, type PlanAction, type PlanOutcome } from './plan.ts'

const LABELS = {
  summary: 'What the plan is for',
  contingency: 'If things do not get better',
  agreed_with: 'Who agreed it',
  child_version: 'In the child’s words',
  visit_working_days: 'Working days between visits',
} as const

export type Comparison = {
  text: { label: string; was: string | number | null; is: string | number | null }[]
  outcomes: { gone: PlanOutcome[]; come: PlanOutcome[] }
  actions: { gone: PlanAction[]; come: PlanAction[] }
}

const between = <Row extends { id: string; position: number; from_version: number; to_version: number | null }>(
  rows: readonly Row[],
  older: number,
  newer: number,
) => {
  const was = atVersion(rows, older)
  const is = atVersion(rows, newer)
  return {
    gone: was.filter(row => !is.some(one => one.id === row.id)),
    come: is.filter(row => !was.some(one => one.id === row.id)),
  }
}

/** What a plan says in a newer version that it did not in an older one. Text that was never kept is not compared. */
export const compareVersions = (
  older: PlanVersion,
  newer: PlanVersion,
  content: { outcomes: readonly PlanOutcome[]; actions: readonly PlanAction[] },
): Comparison => ({
  text:
    older.summary && newer.summary
      ? (Object.keys(LABELS) as (keyof typeof LABELS)[])
          .filter(name => (older[name] ?? null) !== (newer[name] ?? null))
          .map(name => ({ label: LABELS[name], was: older[name] ?? null, is: newer[name] ?? null }))
      : [],
  outcomes: between(content.outcomes, older.number, newer.number),
  actions: between(content.actions, older.number, newer.number),
})
