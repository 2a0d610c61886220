import type { Selectable } from 'kysely'
import type { Tables } from './tables.ts'

type Row<T extends keyof Tables> = Selectable<Tables[T]>
type With<T, Extra> = T & Extra

/** One child's part in a visit, with the visit it was part of. */
export type VisitRow = Row<'visit_person'> &
  Pick<Row<'visit'>, 'type' | 'planned_at' | 'held_at' | 'worker_id' | 'team_id' | 'mode' | 'purpose' | 'place'> & {
    held_on: string | null
    recorded_on: string
  }

/**
 * What happened to one child, as far as clocks, drift and the child's page ask: voided rows left out, each list in
 * order of time. Clocks and signals are pure functions of it.
 */
export type ChildRecord = {
  person: Row<'person'>
  contacts: With<Row<'contact'>, { outcomes: string[]; received_on: string }>[]
  case_episodes: With<Row<'case_episode'>, { outcomes: string[] }>[]
  contact_checks: Row<'contact_check'>[]
  early_help_episodes: Row<'early_help_episode'>[]
  assessments: With<Row<'assessment'>, { outcomes: string[]; factors: string[] }>[]
  assessment_views: Row<'assessment_view'>[]
  assessment_checkpoints: Row<'assessment_checkpoint'>[]
  assessment_returns: Row<'assessment_return'>[]
  cin_plans: Row<'cin_plan'>[]
  plan_outcomes: Row<'plan_outcome'>[]
  plan_actions: Row<'plan_action'>[]
  cin_reviews: Row<'cin_review'>[]
  visits: VisitRow[]
  decisions: Row<'decision'>[]
  involvements: Row<'involvement'>[]
  cp_plans: Row<'cp_plan'>[]
  missing_episodes: Row<'missing_episode'>[]
  /** The last day the chronology tells of; empty for a child without one. */
  chronology: { person_id: string; last_on: string }[]
}
