import { signalTest } from '../../../test/signal-test.ts'
import { longPlan } from './long-plan.ts'

signalTest(longPlan, {
  fires: {
    'nine months have gone by': {
      cin_plans: [{ start_on: '2026-01-12' }],
      today: '2026-10-13',
      fired_on: '2026-10-13',
      says: 'The plan began on Mon 12 Jan 2026; a head of service was to look at it by Mon 12 Oct 2026 and has not.',
    },
  },
  silent: {
    'a head of service has looked': {
      cin_plans: [{ start_on: '2026-01-12' }],
      decisions: [{ decided_on: '2026-08-03', kind: 'oversight', decider_role: 'head_of_service' }],
      today: '2026-10-13',
    },
    'it has ended': { cin_plans: [{ start_on: '2026-01-12', end_on: '2026-08-03' }], today: '2026-10-13' },
  },
})
