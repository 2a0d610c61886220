import { sayDate } from '../../vocabulary/calendar/say.ts'
import { localStandard } from '../../vocabulary/sources.ts'
import { nameOf, openPlan } from './questions.ts'
import { signal } from './signal.ts'

export const noContingency = signal({
  id: 'no-contingency',
  says: 'Plan without a contingency',
  source: localStandard('Child in need plans'),
  who_can_act: 'social_worker',
  escalates_after: 10,
  escalates_to: 'team_manager',
  of({ record }) {
    const plan = openPlan(record)
    if (!plan || plan.contingency?.trim() || plan.no_contingency_because) return []
    const evidence = `The plan of ${sayDate(plan.start_on)} does not say what will happen if things do not get better for ${nameOf(record)}.`
    return [{ subject_table: 'cin_plan', subject_id: plan.id, fired_on: plan.start_on, evidence }]
  },
})
