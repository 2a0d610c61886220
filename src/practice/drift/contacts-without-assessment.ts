import { seenOn } from '../../record/visit/visit.ts'
import { addMonths } from '../../vocabulary/calendar/plain-date.ts'
import { sayDate } from '../../vocabulary/calendar/say.ts'
import { localStandard } from '../../vocabulary/sources.ts'
import { isOnPlan, nameOf, sayCount } from './questions.ts'
import { signal } from './signal.ts'

/** What is already being worked on, or only asked about, is not another worry passed by. */
const NOT_A_WORRY = new Set(['EXISTING', 'ACCESS', 'ADOPT'])

export const contactsWithoutAssessment = signal({
  id: 'contacts-without-assessment',
  says: 'Contacts keep coming and nobody has assessed',
  source: localStandard('Front door: repeat contacts'),
  who_can_act: 'mash_manager',
  escalates_after: 5,
  escalates_to: 'head_of_service',
  limits: { contacts: 3, months: 12 },
  of({ record, today, limits }) {
    if (isOnPlan(record)) return []
    const since = addMonths(today, -limits.months)
    const assessed_on = record.assessments.at(-1)?.started_on ?? ''
    const worries = record.contacts.filter(
      ({ received_on, outcomes }) =>
        received_on > since && received_on > assessed_on && !outcomes.some(code => NOT_A_WORRY.has(code)),
    )
    const calls = [...new Map(worries.map(contact => [contact.about_id, contact])).values()]
    const [first] = calls
    const reached = calls[limits.contacts - 1]
    if (!first || !reached) return []
    const unseen = !seenOn(record.visits).some(on => on >= first.received_on)
    const evidence = unseen
      ? `${sayCount(calls.length, 'contact')} since ${sayDate(first.received_on)} without anyone seeing ${nameOf(record)}.`
      : `${sayCount(calls.length, 'contact')} since ${sayDate(first.received_on)} and no assessment of what life is like for ${nameOf(record)}.`
    return [{ subject_table: 'person', subject_id: record.person.id, fired_on: reached.received_on, evidence }]
  },
})
