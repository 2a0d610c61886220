import { seenOn } from '../../record/visit/visit.ts'
import { sayDate } from '../../vocabulary/calendar/say.ts'
import { workingDaysAfter } from '../../vocabulary/calendar/working-days.ts'
import { localStandard } from '../../vocabulary/sources.ts'
import { dayAfter, nameOf, openPlan } from './questions.ts'
import { signal } from './signal.ts'

export const planWithoutVisit = signal({
  id: 'plan-without-visit',
  says: 'Plan open and the child not seen under it',
  source: localStandard('Child in need visits'),
  who_can_act: 'social_worker',
  escalates_after: 5,
  escalates_to: 'team_manager',
  limits: { working_days: 10 },
  of({ record, today, limits }) {
    const plan = openPlan(record)
    if (!plan || seenOn(record.visits).some(on => on >= plan.start_on)) return []
    const limit = workingDaysAfter(plan.start_on, limits.working_days)
    if (today <= limit) return []
    const evidence = `The plan began on ${sayDate(plan.start_on)} and ${nameOf(record)} has not been seen since.`
    return [{ subject_table: 'cin_plan', subject_id: plan.id, fired_on: dayAfter(limit), evidence }]
  },
})
