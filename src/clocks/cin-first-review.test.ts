import { clockTest } from '../../test/clock-test.ts'
import { cinFirstReview } from './cin-first-review.ts'

clockTest('CIN-02', cinFirstReview, 'Review the child in need plan for the first time within 4 weeks of its start', {
  'four weeks from the start': { cin_plans: [{}], runs: [{ started: '2026-05-11', due: '2026-06-08' }] },
  'the first review stops it, late or not': {
    cin_plans: [{}],
    cin_reviews: [{ held_on: '2026-06-15' }],
    runs: [{ started: '2026-05-11', due: '2026-06-08', stopped: '2026-06-15', ended: 'met' }],
  },
  'the plan’s end supersedes it': {
    cin_plans: [{ end_on: '2026-05-29' }],
    runs: [{ started: '2026-05-11', due: '2026-06-08', stopped: '2026-05-29', ended: 'superseded' }],
  },
})
