import { signalTest } from '../../../test/signal-test.ts'
import { noOversight } from './no-oversight.ts'

signalTest(noOversight, {
  fires: {
    'the last decision was more than 90 days ago': {
      case_episodes: [{}],
      decisions: [{}],
      today: '2026-06-01',
      fired_on: '2026-06-01',
      says: 'The last decision a manager recorded about Leo was on Mon 2 Mar 2026, more than 90 days ago.',
    },
    'there has never been one': {
      case_episodes: [{}],
      today: '2026-06-10',
      fired_on: '2026-06-01',
      says: 'No manager has recorded a decision about Leo since the referral of Mon 2 Mar 2026, more than 90 days ago.',
    },
  },
  silent: {
    'it is the ninetieth day': { case_episodes: [{}], decisions: [{}], today: '2026-05-31' },
    'a manager has decided since': {
      case_episodes: [{}],
      decisions: [{}, { decided_on: '2026-05-11' }],
      today: '2026-06-01',
    },
    'the case has closed': { case_episodes: [{ close_on: '2026-04-01' }], decisions: [{}], today: '2026-07-01' },
  },
})
