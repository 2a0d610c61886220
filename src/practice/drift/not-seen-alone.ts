import { sayDay } from '../../vocabulary/calendar/say.ts'
import { localStandard } from '../../vocabulary/sources.ts'
import { nameOf, openEpisode, sayCount } from './questions.ts'
import { signal } from './signal.ts'

/** A baby seen with a carer and watched counts as seen; anybody else needs a place to talk. */
export const notSeenAlone = signal({
  id: 'not-seen-alone',
  says: 'Not seen alone, visit after visit',
  source: localStandard('Seeing children alone'),
  who_can_act: 'social_worker',
  escalates_after: 10,
  escalates_to: 'team_manager',
  limits: { visits: 2 },
  of({ record, limits }) {
    const episode = openEpisode(record)
    if (!episode) return []
    const held = record.visits.flatMap(({ held_on, seen_alone, not_alone_reason }) =>
      held_on && held_on >= episode.referral_on && not_alone_reason !== 'too_young' ? [{ held_on, seen_alone }] : [],
    )
    const unbroken = held.slice(held.findLastIndex(visit => visit.seen_alone === true) + 1)
    const reached = unbroken[limits.visits - 1]
    if (!reached) return []
    const days = unbroken.slice(-3).map(visit => sayDay(visit.held_on))
    const evidence = `${sayCount(unbroken.length, 'visit')} running without ${nameOf(record)} being seen alone, the latest on ${days.length > 1 ? `${days.slice(0, -1).join(', ')} and ${days.at(-1)}` : days[0]}.`
    return [{ subject_table: 'case_episode', subject_id: episode.id, fired_on: reached.held_on, evidence }]
  },
})
