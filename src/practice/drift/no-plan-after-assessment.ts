import { sayDate } from '../../vocabulary/calendar/say.ts'
import { localStandard } from '../../vocabulary/sources.ts'
import { dayAfter, openEpisode, overdueRuns } from './questions.ts'
import { signal } from './signal.ts'

export const noPlanAfterAssessment = signal({
  id: 'no-plan-after-assessment',
  says: 'Assessment asked for a plan and there is none',
  source: localStandard('Child in need'),
  who_can_act: 'social_worker',
  escalates_after: 3,
  escalates_to: 'team_manager',
  of: look =>
    overdueRuns(look, 'CIN-01')
      .filter(() => openEpisode(look.record) !== undefined)
      .map(run => ({
        subject_table: 'assessment',
        subject_id: run.subject_id,
        fired_on: dayAfter(run.due_on),
        evidence: `The assessment authorised on ${sayDate(run.started_on)} asked for a child in need plan by ${sayDate(run.due_on)} and there is none.`,
      })),
})
