import { signalTest } from '../../../test/signal-test.ts'
import { stepDownNotAccepted } from './step-down-not-accepted.ts'

signalTest(stepDownNotAccepted, {
  fires: {
    'on the sixth working day nobody has answered': {
      early_help_episodes: [{}],
      today: '2026-03-10',
      fired_on: '2026-03-10',
      says: 'The family was offered to early help on Mon 2 Mar 2026; by Mon 9 Mar 2026 nobody had accepted or declined.',
    },
  },
  silent: {
    'it is the fifth': { early_help_episodes: [{}], today: '2026-03-09' },
    'it was accepted': { early_help_episodes: [{ accepted_on: '2026-03-05' }], today: '2026-03-20' },
    'it was declined': { early_help_episodes: [{ declined_on: '2026-03-05' }], today: '2026-03-20' },
  },
})
