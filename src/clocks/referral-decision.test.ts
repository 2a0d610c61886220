import { clockTest } from '../../test/clock-test.ts'
import { referralDecision } from './referral-decision.ts'

clockTest('FD-02', referralDecision, 'Decide the next step on the referral within 1 working day', {
  'runs from the referral until somebody decides': {
    case_episodes: [{ decided_at: null }],
    runs: [{ started: '2026-03-02', due: '2026-03-03' }],
  },
  'no further action is a decision too': {
    case_episodes: [{ decided_at: '2026-03-03T16:00:00.000Z', outcomes: ['NFA'], referral_nfa: true }],
    runs: [{ started: '2026-03-02', due: '2026-03-03', stopped: '2026-03-03', ended: 'met' }],
  },
})
