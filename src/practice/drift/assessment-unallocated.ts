import { londonDate } from '../../vocabulary/calendar/plain-date.ts'
import { sayDate } from '../../vocabulary/calendar/say.ts'
import { workingDaysAfter } from '../../vocabulary/calendar/working-days.ts'
import { localStandard } from '../../vocabulary/sources.ts'
import { dayAfter, openAssessments, openEpisode, withoutWorkerSince } from './questions.ts'
import { signal } from './signal.ts'

/** An assessment asked for or begun, and nobody to do it. */
export const assessmentUnallocated = signal({
  id: 'assessment-unallocated',
  says: 'Assessment without a worker',
  source: localStandard('Allocation'),
  who_can_act: 'team_manager',
  escalates_after: 3,
  escalates_to: 'head_of_service',
  limits: { working_days: 1 },
  of({ record, today, limits }) {
    const episode = openEpisode(record)
    if (!episode?.decided_at) return []
    const [begun] = openAssessments(record)
    const asked =
      episode.outcomes.includes('CFA') && !record.assessments.some(each => each.case_episode_id === episode.id)
    if (!begun && !asked) return []
    const since = withoutWorkerSince(record, today, begun?.started_on ?? londonDate(episode.decided_at))
    if (!since) return []
    const limit = workingDaysAfter(since, limits.working_days)
    if (today <= limit) return []
    const what = begun ? `The assessment begun on ${sayDate(begun.started_on)}` : 'The assessment asked for'
    const evidence = `${what} has had no worker since ${sayDate(since)}.`
    return [{ subject_table: 'case_episode', subject_id: episode.id, fired_on: dayAfter(limit), evidence }]
  },
})
