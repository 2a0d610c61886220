import { clockTest } from '../../test/clock-test.ts'
import { cinVisit } from './cin-visit.ts'

clockTest('CIN-04', cinVisit, 'See the child within 20 working days of the last visit', {
  'from the plan’s start to the first visit, and from each visit to the next': {
    cin_plans: [{}],
    visits: [{ held_on: '2026-05-20' }],
    runs: [
      { started: '2026-05-11', due: '2026-06-09', stopped: '2026-05-20', ended: 'met' },
      { started: '2026-05-20', due: '2026-06-18' },
    ],
  },
  'a visit where nobody answered stops nothing': {
    cin_plans: [{}],
    visits: [{ held_on: '2026-05-20', seen: false }],
    runs: [{ started: '2026-05-11', due: '2026-06-09' }],
  },
  'a plan may ask for more': {
    cin_plans: [{ visit_working_days: 10 }],
    runs: [{ started: '2026-05-11', due: '2026-05-26' }],
  },
  'the end of the plan supersedes it': {
    cin_plans: [{ end_on: '2026-05-29' }],
    runs: [{ started: '2026-05-11', due: '2026-06-09', stopped: '2026-05-29', ended: 'superseded' }],
  },
})
