import { signalTest } from '../../../test/signal-test.ts'
import { decidedWithoutHistory } from './decided-without-history.ts'

signalTest(decidedWithoutHistory, {
  fires: {
    'nobody had opened the history': {
      contacts: [{ decided_at: '2026-03-02T15:00:00.000Z' }],
      today: '2026-03-04',
      fired_on: '2026-03-02',
      says: 'The contact of Mon 2 Mar 2026 was decided on Mon 2 Mar 2026 before anybody opened the household’s history.',
    },
  },
  silent: {
    'the history was opened': {
      contacts: [{ decided_at: '2026-03-02T15:00:00.000Z', history_opened_at: '2026-03-02T14:00:00.000Z' }],
      today: '2026-03-04',
    },
    'it is more than a month ago': { contacts: [{ decided_at: '2026-03-02T15:00:00.000Z' }], today: '2026-04-02' },
  },
})
