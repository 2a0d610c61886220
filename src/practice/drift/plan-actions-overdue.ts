import { sayDate } from '../../vocabulary/calendar/say.ts'
import { workingDaysAfter } from '../../vocabulary/calendar/working-days.ts'
import { localStandard } from '../../vocabulary/sources.ts'
import { currentActions } from './plan-questions.ts'
import { dayAfter, openPlan, sayCount } from './questions.ts'
import { signal } from './signal.ts'

export const planActionsOverdue = signal({
  id: 'plan-actions-overdue',
  says: 'Plan actions past their date',
  source: localStandard('Management oversight: actions followed up'),
  who_can_act: 'social_worker',
  escalates_after: 10,
  escalates_to: 'team_manager',
  limits: { working_days: 5 },
  of({ record, today, limits }) {
    const plan = openPlan(record)
    if (!plan) return []
    const late = currentActions(record, plan.id)
      .flatMap(({ due_on }) => (due_on && workingDaysAfter(due_on, limits.working_days) < today ? [due_on] : []))
      .sort()
    const [oldest] = late
    if (!oldest) return []
    const evidence = `${sayCount(late.length, 'action')} in the plan ${late.length === 1 ? 'is' : 'are'} past ${late.length === 1 ? 'its date' : 'their dates'}; the oldest was to be done by ${sayDate(oldest)}.`
    const fired_on = dayAfter(workingDaysAfter(oldest, limits.working_days))
    return [{ subject_table: 'cin_plan', subject_id: plan.id, fired_on, evidence }]
  },
})
