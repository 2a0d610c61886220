import { signalTest } from '../../../test/signal-test.ts'
import { contactAfterNoAction } from './contact-after-no-action.ts'

signalTest(contactAfterNoAction, {
  fires: {
    'the next contact comes seventeen days later': {
      contacts: [
        { decided_at: '2026-03-03T10:00:00.000Z', outcomes: ['NFA'] },
        { received_at: '2026-03-20T10:00:00.000Z', received_on: '2026-03-20' },
      ],
      today: '2026-03-21',
      fired_on: '2026-03-20',
      says: 'A contact ended in no further action on Tue 3 Mar 2026; the next came on Fri 20 Mar 2026, 17 days later.',
    },
  },
  silent: {
    'the next comes after 30 days': {
      contacts: [
        { decided_at: '2026-03-03T10:00:00.000Z', outcomes: ['NFA'] },
        { received_at: '2026-04-03T10:00:00.000Z', received_on: '2026-04-03' },
      ],
      today: '2026-04-04',
    },
    'the first was passed on as a referral': {
      contacts: [
        { decided_at: '2026-03-03T10:00:00.000Z', outcomes: ['REFERRAL'] },
        { received_at: '2026-03-20T10:00:00.000Z', received_on: '2026-03-20' },
      ],
      today: '2026-03-21',
    },
    'an assessment has begun since': {
      contacts: [
        { decided_at: '2026-03-03T10:00:00.000Z', outcomes: ['NFA'] },
        { received_at: '2026-03-20T10:00:00.000Z', received_on: '2026-03-20' },
      ],
      assessments: [{ started_on: '2026-03-24', authorised_on: '2026-04-20' }],
      today: '2026-04-21',
    },
    'a referral is open': {
      contacts: [
        { decided_at: '2026-03-03T10:00:00.000Z', outcomes: ['NFA'] },
        { received_at: '2026-03-20T10:00:00.000Z', received_on: '2026-03-20' },
      ],
      case_episodes: [{ referral_on: '2026-03-20' }],
      today: '2026-03-23',
    },
  },
})
