import { signalTest } from '../../../test/signal-test.ts'
import { chronologyOld } from './chronology-old.ts'

signalTest(chronologyOld, {
  fires: {
    'the last line is more than 90 days old': {
      case_episodes: [{}],
      chronology: [{}],
      today: '2026-06-01',
      fired_on: '2026-06-01',
      says: 'The last line of the chronology is of Mon 2 Mar 2026, more than 90 days ago.',
    },
    'there is no line at all': {
      case_episodes: [{}],
      today: '2026-06-02',
      fired_on: '2026-06-01',
      says: 'The chronology has no line since the referral of Mon 2 Mar 2026.',
    },
  },
  silent: {
    'something was told since': { case_episodes: [{}], chronology: [{ last_on: '2026-05-20' }], today: '2026-06-01' },
    'the case has closed': { case_episodes: [{ close_on: '2026-03-20' }], chronology: [{}], today: '2026-07-01' },
  },
})
