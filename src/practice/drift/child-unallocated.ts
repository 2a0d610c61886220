import { londonDate } from '../../vocabulary/calendar/plain-date.ts'
import { sayDate } from '../../vocabulary/calendar/say.ts'
import { workingDaysAfter } from '../../vocabulary/calendar/working-days.ts'
import { localStandard } from '../../vocabulary/sources.ts'
import { dayAfter, nameOf, openAssessments, openEpisode, withoutWorkerSince } from './questions.ts'
import { signal } from './signal.ts'

/** Where an assessment waits for somebody to do it, `assessment-unallocated` says so instead. */
export const childUnallocated = signal({
  id: 'child-unallocated',
  says: 'Child without a social worker',
  source: localStandard('Allocation'),
  who_can_act: 'team_manager',
  escalates_after: 3,
  escalates_to: 'head_of_service',
  limits: { working_days: 2 },
  of({ record, today, limits }) {
    const episode = openEpisode(record)
    if (!episode?.decided_at) return []
    const isAssessed = record.assessments.some(each => each.case_episode_id === episode.id)
    if (openAssessments(record).length > 0 || (episode.outcomes.includes('CFA') && !isAssessed)) return []
    const since = withoutWorkerSince(record, today, londonDate(episode.decided_at))
    if (!since) return []
    const limit = workingDaysAfter(since, limits.working_days)
    if (today <= limit) return []
    const evidence = `${nameOf(record)} has had no social worker since ${sayDate(since)}.`
    return [{ subject_table: 'case_episode', subject_id: episode.id, fired_on: dayAfter(limit), evidence }]
  },
})
