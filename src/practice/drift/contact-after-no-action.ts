import { addDays, daysBetween, londonDate } from '../../vocabulary/calendar/plain-date.ts'
import { sayDate } from '../../vocabulary/calendar/say.ts'
import { localStandard } from '../../vocabulary/sources.ts'
import { openEpisode } from './questions.ts'
import { signal } from './signal.ts'

/** The first decision may have been wrong. A referral or an assessment since answers it. */
export const contactAfterNoAction = signal({
  id: 'contact-after-no-action',
  says: 'Another contact soon after no further action',
  source: localStandard('Front door: repeat contacts'),
  who_can_act: 'mash_manager',
  escalates_after: 5,
  escalates_to: 'head_of_service',
  limits: { days: 30, shown_for_days: 90 },
  of({ record, today, limits }) {
    if (openEpisode(record)) return []
    return record.contacts.flatMap((contact, at) => {
      if (daysBetween(contact.received_on, today) > limits.shown_for_days) return []
      if (record.assessments.some(assessment => assessment.started_on >= contact.received_on)) return []
      const earlier = record.contacts
        .slice(0, at)
        .findLast(each => each.decided_at && each.outcomes.length > 0 && each.outcomes.every(code => code === 'NFA'))
      if (!earlier?.decided_at || earlier.about_id === contact.about_id) return []
      const ended_on = londonDate(earlier.decided_at)
      if (contact.received_on < ended_on || contact.received_on > addDays(ended_on, limits.days)) return []
      const days = daysBetween(ended_on, contact.received_on)
      const evidence = `A contact ended in no further action on ${sayDate(ended_on)}; the next came on ${sayDate(contact.received_on)}, ${days === 1 ? 'a day' : `${days} days`} later.`
      return [{ subject_table: 'contact', subject_id: contact.id, fired_on: contact.received_on, evidence }]
    })
  },
})
