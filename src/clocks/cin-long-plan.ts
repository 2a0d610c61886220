import type { ChildRecord } from '../record/child-record.ts'
import { localStandard } from '../vocabulary/sources.ts'
import { clock } from './clock.ts'

const longPlans = (record: ChildRecord) =>
  record.cin_plans.map(plan => ({
    ...plan,
    looked_on:
      record.decisions.find(
        decision =>
          decision.kind === 'oversight' &&
          decision.decider_role === 'head_of_service' &&
          decision.decided_on >= plan.start_on &&
          (plan.end_on === null || decision.decided_on <= plan.end_on),
      )?.decided_on ?? null,
  }))

export const cinLongPlan = clock({
  id: 'CIN-05',
  duty: 'A head of service looks at the plan within {length} of its start',
  source: localStandard('Long child in need plans'),
  subject: 'cin_plan',
  of: longPlans,
  id_of: plan => plan.id,
  starts: plan => plan.start_on,
  stops: plan => plan.looked_on ?? plan.end_on,
  ends: plan => (plan.looked_on ? 'met' : 'superseded'),
})
