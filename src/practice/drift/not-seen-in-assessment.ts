import { sayDate } from '../../vocabulary/calendar/say.ts'
import { workingDaysAfter } from '../../vocabulary/calendar/working-days.ts'
import { localStandard } from '../../vocabulary/sources.ts'
import { dayAfter, nameOf, overdueRuns } from './questions.ts'
import { signal } from './signal.ts'

/** The clock (AS-03) is red sooner; by now it is drift. */
export const notSeenInAssessment = signal({
  id: 'not-seen-in-assessment',
  says: 'Child not seen in the assessment',
  source: localStandard('Assessment: seeing the child'),
  who_can_act: 'social_worker',
  escalates_after: 2,
  escalates_to: 'team_manager',
  limits: { working_days: 10 },
  of: look =>
    overdueRuns(look, 'AS-03').flatMap(run => {
      const limit = workingDaysAfter(run.started_on, look.limits.working_days)
      if (look.today <= limit) return []
      const tried = look.record.visits.filter(visit => visit.held_on && visit.held_on >= run.started_on).length
      const visits =
        tried > 0 ? `, though visited ${tried === 1 ? 'once' : tried === 2 ? 'twice' : `${tried} times`}` : ''
      const evidence = `${nameOf(look.record)} has not been seen since the assessment began on ${sayDate(run.started_on)}${visits}; day ${look.limits.working_days} was ${sayDate(limit)}.`
      return [{ subject_table: 'assessment', subject_id: run.subject_id, fired_on: dayAfter(limit), evidence }]
    }),
})
