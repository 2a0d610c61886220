import { signalTest } from '../../../test/signal-test.ts'
import { referralUndecided } from './referral-undecided.ts'

signalTest(referralUndecided, {
  fires: {
    'the day after it was due': {
      case_episodes: [{ decided_at: null }],
      today: '2026-03-04',
      fired_on: '2026-03-04',
      says: 'The referral of Mon 2 Mar 2026 was due a decision by Tue 3 Mar 2026 and has none.',
    },
  },
  silent: {
    'it is due today': { case_episodes: [{ decided_at: null }], today: '2026-03-03' },
    'it has been decided': { case_episodes: [{}], today: '2026-03-10' },
  },
})
