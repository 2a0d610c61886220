import { daysBetween, londonDate } from '../../vocabulary/calendar/plain-date.ts'
import { sayDate } from '../../vocabulary/calendar/say.ts'
import { localStandard } from '../../vocabulary/sources.ts'
import { signal } from './signal.ts'

/** Cleared when somebody opens the history after all, or when it is too long ago to decide again. */
export const decidedWithoutHistory = signal({
  id: 'decided-without-history',
  says: 'Decided before the history was opened',
  source: localStandard('Front door: history before decision'),
  who_can_act: 'mash_manager',
  escalates_after: 3,
  escalates_to: 'head_of_service',
  limits: { shown_for_days: 30 },
  of: ({ record, today, limits }) =>
    record.contacts.flatMap(({ id, received_on, decided_at, history_opened_at }) => {
      if (!decided_at || history_opened_at) return []
      const decided_on = londonDate(decided_at)
      if (daysBetween(decided_on, today) > limits.shown_for_days) return []
      const evidence = `The contact of ${sayDate(received_on)} was decided on ${sayDate(decided_on)} before anybody opened the household’s history.`
      return [{ subject_table: 'contact', subject_id: id, fired_on: decided_on, evidence }]
    }),
})
