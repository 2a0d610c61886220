import { signalTest } from '../../../test/signal-test.ts'
import { visitOverdue } from './visit-overdue.ts'

signalTest(visitOverdue, {
  fires: {
    'twenty working days have gone by since he was seen': {
      cin_plans: [{}],
      visits: [{}],
      today: '2026-06-19',
      fired_on: '2026-06-19',
      says: 'Leo was last seen on Wed 20 May 2026 and was to be seen again by Thu 18 Jun 2026.',
    },
    'the plan asks for more': {
      cin_plans: [{ visit_working_days: 10 }],
      visits: [{}],
      today: '2026-06-05',
      fired_on: '2026-06-05',
      says: 'Leo was last seen on Wed 20 May 2026 and was to be seen again by Thu 4 Jun 2026.',
    },
  },
  silent: {
    'it is not yet due': { cin_plans: [{}], visits: [{}], today: '2026-06-17' },
    'he was seen since': { cin_plans: [{}], visits: [{}, { held_on: '2026-06-16' }], today: '2026-06-19' },
    'he was never seen under the plan, which is another signal': { cin_plans: [{}], today: '2026-07-19' },
  },
})
