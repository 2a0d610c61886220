import { signalTest } from '../../../test/signal-test.ts'
import { noPlanAfterAssessment } from './no-plan-after-assessment.ts'

signalTest(noPlanAfterAssessment, {
  fires: {
    'ten working days have gone by': {
      case_episodes: [{}],
      assessments: [{ authorised_on: '2026-04-13', outcomes: ['CIN'] }],
      today: '2026-04-28',
      fired_on: '2026-04-28',
      says: 'The assessment authorised on Mon 13 Apr 2026 asked for a child in need plan by Mon 27 Apr 2026 and there is none.',
    },
  },
  silent: {
    'the plan has begun': {
      case_episodes: [{}],
      assessments: [{ authorised_on: '2026-04-13', outcomes: ['CIN'] }],
      cin_plans: [{ start_on: '2026-04-20' }],
      today: '2026-04-28',
    },
    'the case has closed': {
      case_episodes: [{ close_on: '2026-04-20' }],
      assessments: [{ authorised_on: '2026-04-13', outcomes: ['CIN'] }],
      today: '2026-04-28',
    },
    'the plan is due today': {
      case_episodes: [{}],
      assessments: [{ authorised_on: '2026-04-13', outcomes: ['CIN'] }],
      today: '2026-04-27',
    },
  },
})
