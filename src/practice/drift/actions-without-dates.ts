import { sayDate } from '../../vocabulary/calendar/say.ts'
import { localStandard } from '../../vocabulary/sources.ts'
import { currentActions } from './plan-questions.ts'
import { openPlan, sayCount } from './questions.ts'
import { signal } from './signal.ts'

const sayHowMany = (undated: number, all: number) => {
  if (all === 1) return 'The one action'
  return undated === all ? `None of the ${all} actions` : `${sayCount(undated, 'of', 'of')} the ${all} actions`
}

/** A reason why an action has no date is an answer; silence is drift. */
export const actionsWithoutDates = signal({
  id: 'actions-without-dates',
  says: 'Plan actions without a date',
  source: localStandard('Child in need plans'),
  who_can_act: 'social_worker',
  escalates_after: 10,
  escalates_to: 'team_manager',
  of({ record }) {
    const plan = openPlan(record)
    if (!plan) return []
    const actions = currentActions(record, plan.id)
    const undated = actions.filter(action => action.due_on === null)
    if (undated.length === 0 || plan.undated_because) return []
    const evidence = `${sayHowMany(undated.length, actions.length)} still to do in the plan of ${sayDate(plan.start_on)} ${undated.length === 1 || undated.length === actions.length ? 'has' : 'have'} ${undated.length === actions.length && undated.length > 1 ? 'a' : 'no'} date to be done by.`
    return [{ subject_table: 'cin_plan', subject_id: plan.id, fired_on: plan.start_on, evidence }]
  },
})
