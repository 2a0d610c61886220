import { addMonths, monthsBetween } from '../../vocabulary/calendar/plain-date.ts'
import { sayDate } from '../../vocabulary/calendar/say.ts'
import { localStandard } from '../../vocabulary/sources.ts'
import { openEpisode } from './questions.ts'
import { signal } from './signal.ts'

/** Did we close too soon? Answered when a new assessment has been authorised. */
export const rereferredAfterClosing = signal({
  id: 'rereferred-after-closing',
  says: 'Back soon after we closed',
  source: localStandard('Closing'),
  who_can_act: 'team_manager',
  escalates_after: 10,
  escalates_to: 'head_of_service',
  limits: { months: 6 },
  of({ record, limits }) {
    const episode = openEpisode(record)
    if (!episode) return []
    const closed = record.case_episodes.findLast(
      ({ close_on, referral_nfa }) => close_on !== null && !referral_nfa && close_on <= episode.referral_on,
    )
    if (!closed?.close_on || addMonths(closed.close_on, limits.months) < episode.referral_on) return []
    if (record.assessments.some(each => each.case_episode_id === episode.id && each.authorised_on)) return []
    const months = monthsBetween(closed.close_on, episode.referral_on)
    const after = months === 0 ? 'less than a month' : months === 1 ? 'a month' : `${months} months`
    const evidence = `We closed on ${sayDate(closed.close_on)}; a new referral came on ${sayDate(episode.referral_on)}, ${after} later.`
    return [{ subject_table: 'case_episode', subject_id: episode.id, fired_on: episode.referral_on, evidence }]
  },
})
