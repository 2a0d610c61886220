import { clockTest } from '../../test/clock-test.ts'
import { cinLaterReview } from './cin-later-review.ts'

clockTest('CIN-03', cinLaterReview, 'Review the child in need plan again within 12 weeks of the last review', {
  'does not run before the first review': { cin_plans: [{}], runs: [] },
  'a review held early brings the next one forward': {
    cin_plans: [{}],
    cin_reviews: [{ held_on: '2026-06-01' }, { held_on: '2026-07-06' }],
    runs: [
      { started: '2026-06-01', due: '2026-08-24', stopped: '2026-07-06', ended: 'met' },
      { started: '2026-07-06', due: '2026-09-28' },
    ],
  },
})
