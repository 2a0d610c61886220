import { londonDate } from '../../vocabulary/calendar/plain-date.ts'
import { sayDate } from '../../vocabulary/calendar/say.ts'
import { workingDaysAfter } from '../../vocabulary/calendar/working-days.ts'
import { localStandard } from '../../vocabulary/sources.ts'
import { dayAfter, isOnPlan, openEpisode } from './questions.ts'
import { signal } from './signal.ts'

export const referralWithoutNextStep = signal({
  id: 'referral-without-next-step',
  says: 'Referral open with no assessment and not closed',
  source: localStandard('Front door: what follows a referral'),
  who_can_act: 'team_manager',
  escalates_after: 5,
  escalates_to: 'head_of_service',
  limits: { working_days: 5 },
  of({ record, today, limits }) {
    const episode = openEpisode(record)
    if (!episode?.decided_at || isOnPlan(record)) return []
    const isMoving = [...record.assessments, ...record.cin_plans].some(each => each.case_episode_id === episode.id)
    const decided_on = londonDate(episode.decided_at)
    const limit = workingDaysAfter(decided_on, limits.working_days)
    if (isMoving || today <= limit) return []
    const evidence = `The referral of ${sayDate(episode.referral_on)} was accepted on ${sayDate(decided_on)}; no assessment has begun since and it has not been closed.`
    return [{ subject_table: 'case_episode', subject_id: episode.id, fired_on: dayAfter(limit), evidence }]
  },
})
