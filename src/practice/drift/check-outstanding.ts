import { daysBetween, londonDate } from '../../vocabulary/calendar/plain-date.ts'
import { sayDate } from '../../vocabulary/calendar/say.ts'
import { labelOf } from '../../vocabulary/codeset.ts'
import { checkAgency } from '../../vocabulary/codesets/check-agency.ts'
import { localStandard } from '../../vocabulary/sources.ts'
import { signal } from './signal.ts'

/** Cleared by the answer, however late: somebody must then read it and think again. */
export const checkOutstanding = signal({
  id: 'check-outstanding',
  says: 'Decided before a check was answered',
  source: localStandard('Front door: multi-agency checks'),
  who_can_act: 'mash_manager',
  escalates_after: 5,
  escalates_to: 'head_of_service',
  limits: { shown_for_days: 60 },
  of: ({ record, today, limits }) =>
    record.contact_checks.flatMap(check => {
      const contact = record.contacts.find(each => each.id === check.contact_id)
      if (!contact?.decided_at || check.returned_at || check.asked_at > contact.decided_at) return []
      if (contact.checks_waived_because) return []
      const decided_on = londonDate(contact.decided_at)
      if (daysBetween(decided_on, today) > limits.shown_for_days) return []
      const agency = labelOf(checkAgency, check.agency)
      const evidence = `The contact of ${sayDate(contact.received_on)} was decided on ${sayDate(decided_on)} and the check asked of ${agency} on ${sayDate(londonDate(check.asked_at))} has not been answered.`
      return [{ subject_table: 'contact_check', subject_id: check.id, fired_on: decided_on, evidence }]
    }),
})
