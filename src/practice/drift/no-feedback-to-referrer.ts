import { daysBetween } from '../../vocabulary/calendar/plain-date.ts'
import { sayDate } from '../../vocabulary/calendar/say.ts'
import { workingTogether } from '../../vocabulary/sources.ts'
import { dayAfter, overdueRuns } from './questions.ts'
import { signal } from './signal.ts'

/** A referrer who hears nothing stops referring. Let go when it is too late to be of use. */
export const noFeedbackToReferrer = signal({
  id: 'no-feedback-to-referrer',
  says: 'The referrer has not been told what will happen',
  source: workingTogether('Referrals: acknowledge receipt'),
  who_can_act: 'mash_manager',
  escalates_after: 5,
  escalates_to: 'head_of_service',
  limits: { shown_for_days: 60 },
  of: look =>
    overdueRuns(look, 'FD-03').flatMap(run => {
      const episode = look.record.case_episodes.find(each => each.id === run.subject_id)
      const contact = look.record.contacts.find(each => each.id === episode?.contact_id)
      if (contact?.feedback_sent_at || daysBetween(run.started_on, look.today) > look.limits.shown_for_days) return []
      const evidence = `Whoever made the referral of ${sayDate(run.started_on)} was to be told what would happen by ${sayDate(run.due_on)} and has not been.`
      return [{ subject_table: 'case_episode', subject_id: run.subject_id, fired_on: dayAfter(run.due_on), evidence }]
    }),
})
