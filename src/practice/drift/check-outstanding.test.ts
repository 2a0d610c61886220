import { signalTest } from '../../../test/signal-test.ts'
import { checkOutstanding } from './check-outstanding.ts'

signalTest(checkOutstanding, {
  fires: {
    'the police had not answered when it was decided, and still have not': {
      contacts: [{ decided_at: '2026-03-03T10:00:00.000Z' }],
      contact_checks: [{ contact_id: 'contacts 1' }],
      today: '2026-03-04',
      fired_on: '2026-03-03',
      says: 'The contact of Mon 2 Mar 2026 was decided on Tue 3 Mar 2026 and the check asked of Police on Mon 2 Mar 2026 has not been answered.',
    },
  },
  silent: {
    'the answer has come since': {
      contacts: [{ decided_at: '2026-03-03T10:00:00.000Z' }],
      contact_checks: [{ contact_id: 'contacts 1', returned_at: '2026-03-04T10:00:00.000Z' }],
      today: '2026-03-05',
    },
    'the manager said why it was not waited for': {
      contacts: [{ decided_at: '2026-03-03T10:00:00.000Z', checks_waived_because: 'He was in danger.' }],
      contact_checks: [{ contact_id: 'contacts 1' }],
      today: '2026-03-05',
    },
    'it is two months ago': {
      contacts: [{ decided_at: '2026-03-03T10:00:00.000Z' }],
      contact_checks: [{ contact_id: 'contacts 1' }],
      today: '2026-06-05',
    },
    'it is not decided yet': { contacts: [{}], contact_checks: [{ contact_id: 'contacts 1' }], today: '2026-03-03' },
  },
})
