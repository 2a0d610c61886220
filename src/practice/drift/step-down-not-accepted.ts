import { sayDate } from '../../vocabulary/calendar/say.ts'
import { workingDaysAfter } from '../../vocabulary/calendar/working-days.ts'
import { localStandard } from '../../vocabulary/sources.ts'
import { dayAfter } from './questions.ts'
import { signal } from './signal.ts'

export const stepDownNotAccepted = signal({
  id: 'step-down-not-accepted',
  says: 'Offered to early help and not taken up',
  source: localStandard('Early help: accepting a family'),
  who_can_act: 'mash_manager',
  escalates_after: 5,
  escalates_to: 'head_of_service',
  limits: { working_days: 5 },
  of: ({ record, today, limits }) =>
    record.early_help_episodes.flatMap(offer => {
      const limit = workingDaysAfter(offer.offered_on, limits.working_days)
      if (offer.accepted_on || offer.declined_on || offer.end_on || today <= limit) return []
      const evidence = `The family was offered to early help on ${sayDate(offer.offered_on)}; by ${sayDate(limit)} nobody had accepted or declined.`
      return [{ subject_table: 'early_help_episode', subject_id: offer.id, fired_on: dayAfter(limit), evidence }]
    }),
})
