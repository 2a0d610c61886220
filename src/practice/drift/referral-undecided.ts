import { sayDate } from '../../vocabulary/calendar/say.ts'
import { workingTogether } from '../../vocabulary/sources.ts'
import { dayAfter, overdueRuns } from './questions.ts'
import { signal } from './signal.ts'

export const referralUndecided = signal({
  id: 'referral-undecided',
  says: 'Referral waiting past its time for a decision',
  source: workingTogether('Referrals: decide within one working day'),
  who_can_act: 'team_manager',
  escalates_after: 2,
  escalates_to: 'head_of_service',
  of: look =>
    overdueRuns(look, 'FD-02')
      .filter(run => look.record.case_episodes.some(({ id, close_on }) => id === run.subject_id && close_on === null))
      .map(run => ({
        subject_table: 'case_episode',
        subject_id: run.subject_id,
        fired_on: dayAfter(run.due_on),
        evidence: `The referral of ${sayDate(run.started_on)} was due a decision by ${sayDate(run.due_on)} and has none.`,
      })),
})
