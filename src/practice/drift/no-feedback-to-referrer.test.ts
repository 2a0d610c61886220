import { signalTest } from '../../../test/signal-test.ts'
import { noFeedbackToReferrer } from './no-feedback-to-referrer.ts'

signalTest(noFeedbackToReferrer, {
  fires: {
    'a school has heard nothing two working days later': {
      case_episodes: [{ acknowledged_at: null }],
      today: '2026-03-04',
      fired_on: '2026-03-04',
      says: 'Whoever made the referral of Mon 2 Mar 2026 was to be told what would happen by Tue 3 Mar 2026 and has not been.',
    },
  },
  silent: {
    'they were told': { case_episodes: [{}], today: '2026-03-04' },
    'they were told when the contact was decided': {
      case_episodes: [{ acknowledged_at: null, contact_id: 'contacts 1' }],
      contacts: [{ decided_at: '2026-03-02T15:00:00.000Z', feedback_sent_at: '2026-03-02T15:00:00.000Z' }],
      today: '2026-03-04',
    },
    'it is too late to be of use': { case_episodes: [{ acknowledged_at: null }], today: '2026-06-04' },
    'a neighbour called': { case_episodes: [{ acknowledged_at: null, source_code: '1C' }], today: '2026-03-04' },
  },
})
