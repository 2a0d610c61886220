import { londonDate } from '../../vocabulary/calendar/plain-date.ts'
import { sayDate } from '../../vocabulary/calendar/say.ts'
import { workingDaysBetween } from '../../vocabulary/calendar/working-days.ts'
import { localStandard } from '../../vocabulary/sources.ts'
import { signal } from './signal.ts'

/** Said until the contact is decided: afterwards it is a measure, no longer something to act on. */
export const contactTypedLate = signal({
  id: 'contact-typed-late',
  says: 'Contact typed late',
  source: localStandard('Front door: recording contacts'),
  who_can_act: 'mash_manager',
  escalates_after: 3,
  escalates_to: 'head_of_service',
  limits: { working_days: 1 },
  of: ({ record, limits }) =>
    record.contacts.flatMap(({ id, received_on, created_at, decided_at }) => {
      if (decided_at) return []
      const typed_on = londonDate(created_at)
      const late = workingDaysBetween(received_on, typed_on)
      if (late <= limits.working_days) return []
      const evidence = `The contact received on ${sayDate(received_on)} was not typed until ${sayDate(typed_on)}, ${late} working days later.`
      return [{ subject_table: 'contact', subject_id: id, fired_on: typed_on, evidence }]
    }),
})
