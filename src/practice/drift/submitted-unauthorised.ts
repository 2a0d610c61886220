import { londonDate } from '../../vocabulary/calendar/plain-date.ts'
import { sayDate } from '../../vocabulary/calendar/say.ts'
import { workingDaysAfter } from '../../vocabulary/calendar/working-days.ts'
import { localStandard } from '../../vocabulary/sources.ts'
import { dayAfter, openAssessments } from './questions.ts'
import { signal } from './signal.ts'

/** Counted apart from the assessment's own time: the worker has finished and the child waits for a manager. */
export const submittedUnauthorised = signal({
  id: 'submitted-unauthorised',
  says: 'Assessment waiting to be authorised',
  source: localStandard('Assessment: authorising'),
  who_can_act: 'team_manager',
  escalates_after: 3,
  escalates_to: 'head_of_service',
  limits: { working_days: 3 },
  of: ({ record, today, limits }) =>
    openAssessments(record).flatMap(({ id, submitted_at }) => {
      if (!submitted_at) return []
      const isBack = record.assessment_returns.some(
        each => each.assessment_id === id && each.returned_at >= submitted_at,
      )
      const submitted_on = londonDate(submitted_at)
      const limit = workingDaysAfter(submitted_on, limits.working_days)
      if (isBack || today <= limit) return []
      const evidence = `The assessment was submitted on ${sayDate(submitted_on)} and has been neither authorised nor returned.`
      return [{ subject_table: 'assessment', subject_id: id, fired_on: dayAfter(limit), evidence }]
    }),
})
