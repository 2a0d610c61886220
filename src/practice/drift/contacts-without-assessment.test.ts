import { signalTest } from '../../../test/signal-test.ts'
import { contactsWithoutAssessment } from './contacts-without-assessment.ts'

signalTest(contactsWithoutAssessment, {
  fires: {
    'three contacts end without anyone seeing the child': {
      contacts: [{ received_on: '2025-09-14' }, { received_on: '2025-12-01' }, { received_on: '2026-03-02' }],
      today: '2026-03-04',
      fired_on: '2026-03-02',
      says: 'Three contacts since Sun 14 Sep 2025 without anyone seeing Leo.',
    },
    'he was seen, and nobody assessed': {
      contacts: [{ received_on: '2025-09-14' }, { received_on: '2025-12-01' }, { received_on: '2026-03-02' }],
      visits: [{ held_on: '2025-12-03' }],
      today: '2026-03-04',
      fired_on: '2026-03-02',
      says: 'Three contacts since Sun 14 Sep 2025 and no assessment of what life is like for Leo.',
    },
    'a fourth comes': {
      contacts: [
        { received_on: '2025-09-14' },
        { received_on: '2025-12-01' },
        { received_on: '2026-03-02' },
        { received_on: '2026-04-01' },
      ],
      today: '2026-04-02',
      fired_on: '2026-03-02',
      says: 'Four contacts since Sun 14 Sep 2025 without anyone seeing Leo.',
    },
  },
  silent: {
    'an assessment has begun since the first': {
      contacts: [{ received_on: '2025-09-14' }, { received_on: '2025-12-01' }, { received_on: '2026-03-02' }],
      assessments: [{ started_on: '2026-01-05', authorised_on: '2026-02-20' }],
      today: '2026-03-04',
    },
    'the first is more than a year ago': {
      contacts: [{ received_on: '2025-09-14' }, { received_on: '2025-12-01' }, { received_on: '2026-03-02' }],
      today: '2026-09-15',
    },
    'one call told of two things': {
      contacts: [
        { received_on: '2025-09-14' },
        { received_on: '2026-03-02', about_id: 'one' },
        { received_on: '2026-03-02', about_id: 'one' },
      ],
      today: '2026-03-04',
    },
    'he has a plan': {
      contacts: [{ received_on: '2025-09-14' }, { received_on: '2025-12-01' }, { received_on: '2026-03-02' }],
      cin_plans: [{}],
      today: '2026-05-12',
    },
    'one was added to an open referral': {
      contacts: [
        { received_on: '2025-09-14', outcomes: ['EXISTING'] },
        { received_on: '2025-12-01' },
        { received_on: '2026-03-02' },
      ],
      today: '2026-03-04',
    },
  },
})
