import { signalTest } from '../../../test/signal-test.ts'
import { rereferredAfterClosing } from './rereferred-after-closing.ts'

signalTest(rereferredAfterClosing, {
  fires: {
    'a new referral comes four months after we closed': {
      case_episodes: [{ id: 'before', referral_on: '2025-05-01', close_on: '2025-11-01' }, { id: 'episode' }],
      today: '2026-03-04',
      fired_on: '2026-03-02',
      says: 'We closed on Sat 1 Nov 2025; a new referral came on Mon 2 Mar 2026, 4 months later.',
    },
  },
  silent: {
    'we closed more than six months before': {
      case_episodes: [{ id: 'before', referral_on: '2025-01-01', close_on: '2025-08-01' }, { id: 'episode' }],
      today: '2026-03-04',
    },
    'the earlier referral came to nothing': {
      case_episodes: [
        { id: 'before', referral_on: '2025-11-01', close_on: '2025-11-01', referral_nfa: true },
        { id: 'episode' },
      ],
      today: '2026-03-04',
    },
    'a new assessment has been authorised': {
      case_episodes: [{ id: 'before', referral_on: '2025-05-01', close_on: '2025-11-01' }, { id: 'episode' }],
      assessments: [{ authorised_on: '2026-04-13' }],
      today: '2026-04-14',
    },
  },
})
