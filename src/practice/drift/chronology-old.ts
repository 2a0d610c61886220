import { addDays } from '../../vocabulary/calendar/plain-date.ts'
import { sayDate } from '../../vocabulary/calendar/say.ts'
import { localStandard } from '../../vocabulary/sources.ts'
import { dayAfter, openEpisode } from './questions.ts'
import { signal } from './signal.ts'

export const chronologyOld = signal({
  id: 'chronology-old',
  says: 'Chronology out of date',
  source: localStandard('Recording: chronologies'),
  who_can_act: 'social_worker',
  escalates_after: 10,
  escalates_to: 'team_manager',
  limits: { days: 90 },
  of({ record, today, limits }) {
    const episode = openEpisode(record)
    if (!episode) return []
    const last = record.chronology[0]?.last_on
    const from = last && last > episode.referral_on ? last : episode.referral_on
    const limit = addDays(from, limits.days)
    if (today <= limit) return []
    const evidence = last
      ? `The last line of the chronology is of ${sayDate(last)}, more than ${limits.days} days ago.`
      : `The chronology has no line since the referral of ${sayDate(episode.referral_on)}.`
    return [{ subject_table: 'case_episode', subject_id: episode.id, fired_on: dayAfter(limit), evidence }]
  },
})
