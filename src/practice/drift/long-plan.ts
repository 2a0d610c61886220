import { sayDate } from '../../vocabulary/calendar/say.ts'
import { localStandard } from '../../vocabulary/sources.ts'
import { dayAfter, overdueRuns } from './questions.ts'
import { signal } from './signal.ts'

export const longPlan = signal({
  id: 'long-plan',
  says: 'Child in need plan running long',
  source: localStandard('Long child in need plans'),
  who_can_act: 'head_of_service',
  escalates_after: 20,
  escalates_to: 'director',
  of: look =>
    overdueRuns(look, 'CIN-05').map(run => ({
      subject_table: 'cin_plan',
      subject_id: run.subject_id,
      fired_on: dayAfter(run.due_on),
      evidence: `The plan began on ${sayDate(run.started_on)}; a head of service was to look at it by ${sayDate(run.due_on)} and has not.`,
    })),
})
