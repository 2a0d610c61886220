import type { ChildRecord } from '../../record/child-record.ts'

const FINISHED = new Set(['done', 'no_longer_needed'])

/** The actions of a plan as it stands that are still to be done. */
export const currentActions = (record: ChildRecord, planId: string) =>
  record.plan_actions.filter(
    action => action.cin_plan_id === planId && action.to_version === null && !FINISHED.has(action.status),
  )
