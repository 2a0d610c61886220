import { signalTest } from '../../../test/signal-test.ts'
import { referralWithoutNextStep } from './referral-without-next-step.ts'

signalTest(referralWithoutNextStep, {
  fires: {
    'six working days after it was accepted nothing has begun': {
      case_episodes: [{}],
      today: '2026-03-10',
      fired_on: '2026-03-10',
      says: 'The referral of Mon 2 Mar 2026 was accepted on Mon 2 Mar 2026; no assessment has begun since and it has not been closed.',
    },
  },
  silent: {
    'it is the fifth working day': { case_episodes: [{}], today: '2026-03-09' },
    'an assessment has begun': { case_episodes: [{}], assessments: [{}], today: '2026-03-20' },
    'it has been closed': { case_episodes: [{ close_on: '2026-03-06' }], today: '2026-03-20' },
  },
})
