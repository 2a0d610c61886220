import { addDays } from '../../vocabulary/calendar/plain-date.ts'
import { sayDate } from '../../vocabulary/calendar/say.ts'
import { localStandard } from '../../vocabulary/sources.ts'
import { dayAfter, nameOf, openEpisode } from './questions.ts'
import { signal } from './signal.ts'

export const noOversight = signal({
  id: 'no-oversight',
  says: 'No management oversight',
  source: localStandard('Management oversight on file'),
  who_can_act: 'team_manager',
  escalates_after: 5,
  escalates_to: 'head_of_service',
  limits: { days: 90 },
  of({ record, today, limits }) {
    const episode = openEpisode(record)
    if (!episode) return []
    const last = record.decisions.findLast(decision => decision.decided_on >= episode.referral_on)
    const limit = addDays(last?.decided_on ?? episode.referral_on, limits.days)
    if (today <= limit) return []
    const evidence = last
      ? `The last decision a manager recorded about ${nameOf(record)} was on ${sayDate(last.decided_on)}, more than ${limits.days} days ago.`
      : `No manager has recorded a decision about ${nameOf(record)} since the referral of ${sayDate(episode.referral_on)}, more than ${limits.days} days ago.`
    return [{ subject_table: 'case_episode', subject_id: episode.id, fired_on: dayAfter(limit), evidence }]
  },
})
