import { signalTest } from '../../../test/signal-test.ts'
import { noNextStepAfterAssessment } from './no-next-step-after-assessment.ts'

signalTest(noNextStepAfterAssessment, {
  fires: {
    'it asked for no action and the case was left open': {
      case_episodes: [{}],
      assessments: [{ authorised_on: '2026-04-13', outcomes: ['NFA'] }],
      today: '2026-04-28',
      fired_on: '2026-04-28',
      says: 'The assessment was authorised on Mon 13 Apr 2026; since then there is no plan, no other assessment and no closing.',
    },
  },
  silent: {
    'it asked for a plan, which has a clock of its own': {
      case_episodes: [{}],
      assessments: [{ authorised_on: '2026-04-13', outcomes: ['CIN'] }],
      today: '2026-04-28',
    },
    'a second assessment is under way': {
      case_episodes: [{}],
      assessments: [{ authorised_on: '2026-04-13', outcomes: ['OTHER'] }, { started_on: '2026-04-20' }],
      today: '2026-04-28',
    },
    'the case has closed': {
      case_episodes: [{ close_on: '2026-04-14' }],
      assessments: [{ authorised_on: '2026-04-13', outcomes: ['NFA'] }],
      today: '2026-04-28',
    },
  },
})
