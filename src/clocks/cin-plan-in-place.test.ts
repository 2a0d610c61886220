import { clockTest } from '../../test/clock-test.ts'
import { cinPlanInPlace } from './cin-plan-in-place.ts'

clockTest(
  'CIN-01',
  cinPlanInPlace,
  'Agree the child in need plan with the family within 10 working days of the assessment',
  {
    'runs from the authorised assessment that found the child in need': {
      case_episodes: [{}],
      assessments: [{ authorised_on: '2026-04-27', outcomes: ['CIN'] }],
      runs: [{ started: '2026-04-27', due: '2026-05-12' }],
    },
    'the plan’s start stops it': {
      case_episodes: [{}],
      assessments: [{ authorised_on: '2026-04-27', outcomes: ['CIN'] }],
      cin_plans: [{ start_on: '2026-05-11' }],
      runs: [{ started: '2026-04-27', due: '2026-05-12', stopped: '2026-05-11', ended: 'met' }],
    },
    'an assessment that ended in early help needs no plan': {
      case_episodes: [{}],
      assessments: [{ authorised_on: '2026-04-27', outcomes: ['EH'] }],
      runs: [],
    },
  },
)
