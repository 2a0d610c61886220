import { sayDate } from '../../vocabulary/calendar/say.ts'
import { workingDaysAfter } from '../../vocabulary/calendar/working-days.ts'
import { localStandard } from '../../vocabulary/sources.ts'
import { dayAfter, openAssessments } from './questions.ts'
import { signal } from './signal.ts'

export const noCheckpoint = signal({
  id: 'no-checkpoint',
  says: 'Assessment without a manager’s checkpoint',
  source: localStandard('Assessment checkpoints'),
  who_can_act: 'team_manager',
  escalates_after: 5,
  escalates_to: 'head_of_service',
  limits: { working_days: 20 },
  of: ({ record, today, limits }) =>
    openAssessments(record).flatMap(({ id, started_on, submitted_at }) => {
      const limit = workingDaysAfter(started_on, limits.working_days)
      const isChecked = record.assessment_checkpoints.some(each => each.assessment_id === id)
      if (submitted_at || isChecked || today <= limit) return []
      const evidence = `The assessment began on ${sayDate(started_on)} and no manager has checked its progress; day ${limits.working_days} was ${sayDate(limit)}.`
      return [{ subject_table: 'assessment', subject_id: id, fired_on: dayAfter(limit), evidence }]
    }),
})
