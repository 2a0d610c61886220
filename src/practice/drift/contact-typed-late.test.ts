import { signalTest } from '../../../test/signal-test.ts'
import { contactTypedLate } from './contact-typed-late.ts'

signalTest(contactTypedLate, {
  fires: {
    'a contact of Monday is typed on Thursday': {
      contacts: [{ created_at: '2026-03-05T10:00:00.000Z' }],
      today: '2026-03-05',
      fired_on: '2026-03-05',
      says: 'The contact received on Mon 2 Mar 2026 was not typed until Thu 5 Mar 2026, 3 working days later.',
    },
  },
  silent: {
    'it is typed the next working day': { contacts: [{ created_at: '2026-03-03T10:00:00.000Z' }], today: '2026-03-05' },
    'a contact of Friday is typed on Monday': {
      contacts: [
        { received_at: '2026-02-27T17:00:00.000Z', received_on: '2026-02-27', created_at: '2026-03-02T09:00:00.000Z' },
      ],
      today: '2026-03-05',
    },
    'it has been decided since': {
      contacts: [{ created_at: '2026-03-05T10:00:00.000Z', decided_at: '2026-03-05T11:00:00.000Z' }],
      today: '2026-03-06',
    },
  },
})
