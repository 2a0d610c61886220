import { addMonths } from '../../vocabulary/calendar/plain-date.ts'
import { sayDate } from '../../vocabulary/calendar/say.ts'
import { localStandard } from '../../vocabulary/sources.ts'
import { nameOf, openEpisode, sayCount } from './questions.ts'
import { signal } from './signal.ts'

export const workerChanges = signal({
  id: 'worker-changes',
  says: 'Too many changes of worker',
  source: localStandard('Reallocation'),
  who_can_act: 'team_manager',
  escalates_after: 20,
  escalates_to: 'head_of_service',
  limits: { changes: 2, months: 12 },
  of({ record, today, limits }) {
    const episode = openEpisode(record)
    if (!episode) return []
    const leads = record.involvements.filter(({ is_lead, start_at }) => is_lead && start_at >= episode.referral_on)
    const since = addMonths(today, -limits.months)
    const changes = leads.filter(
      ({ worker_id, start_at }, at) => at > 0 && leads[at - 1]?.worker_id !== worker_id && start_at > since,
    )
    const latest = changes.at(-1)
    if (!latest || changes.length <= limits.changes) return []
    const evidence = `${sayCount(changes.length, 'change')} of social worker for ${nameOf(record)} in ${limits.months} months, the latest on ${sayDate(latest.start_at)}.`
    return [{ subject_table: 'case_episode', subject_id: episode.id, fired_on: latest.start_at, evidence }]
  },
})
