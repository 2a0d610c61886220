import { signalTest } from '../../../test/signal-test.ts'
import { reviewsUnchanged } from './reviews-unchanged.ts'

signalTest(reviewsUnchanged, {
  fires: {
    'two reviews leave the plan as it was': {
      cin_plans: [{}],
      cin_reviews: [{}, { held_on: '2026-08-31', is_unchanged: true }, { held_on: '2026-11-16', is_unchanged: true }],
      today: '2026-11-20',
      fired_on: '2026-11-16',
      says: 'Two reviews since Mon 31 Aug 2026 left the plan as it was: no outcome moved and no action was added or finished.',
    },
  },
  silent: {
    'something moved at the last': {
      cin_plans: [{}],
      cin_reviews: [{ is_unchanged: true }, { held_on: '2026-08-31', is_unchanged: true }, { held_on: '2026-11-16' }],
      today: '2026-11-20',
    },
    'only one did': {
      cin_plans: [{}],
      cin_reviews: [{}, { held_on: '2026-08-31', is_unchanged: true }],
      today: '2026-11-20',
    },
  },
})
