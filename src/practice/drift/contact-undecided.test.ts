import { signalTest } from '../../../test/signal-test.ts'
import { contactUndecided } from './contact-undecided.ts'

signalTest(contactUndecided, {
  fires: {
    'the day after it was due there is no decision and nobody has looked': {
      contacts: [{}],
      today: '2026-03-04',
      fired_on: '2026-03-04',
      says: 'The contact received on Mon 2 Mar 2026 was due a decision by Tue 3 Mar 2026 and has none, and nobody has opened the household’s history.',
    },
    'somebody looked and still has not decided': {
      contacts: [{ history_opened_at: '2026-03-02T10:00:00.000Z' }],
      today: '2026-03-06',
      fired_on: '2026-03-04',
      says: 'The contact received on Mon 2 Mar 2026 was due a decision by Tue 3 Mar 2026 and has none.',
    },
  },
  silent: {
    'it is due today': { contacts: [{}], today: '2026-03-03' },
    'it was decided, however late': { contacts: [{ decided_at: '2026-03-09T10:00:00.000Z' }], today: '2026-03-10' },
  },
})
