import { clockTest } from '../../test/clock-test.ts'
import { assessmentFromReferral } from './assessment-from-referral.ts'

clockTest(
  'AS-01',
  assessmentFromReferral,
  'Complete the child and family assessment within 45 working days of the referral',
  {
    'runs from the referral, though the assessment began nine days later': {
      case_episodes: [{}],
      assessments: [{ started_on: '2026-03-11' }],
      runs: [{ started: '2026-03-02', due: '2026-05-07' }],
    },
    'authorising stops it, not submitting': {
      case_episodes: [{}],
      assessments: [{ submitted_at: '2026-04-20T10:00:00.000Z', authorised_on: '2026-05-08' }],
      runs: [{ started: '2026-03-02', due: '2026-05-07', stopped: '2026-05-08', ended: 'met' }],
    },
    'starting again after one was ended early does not set it back': {
      case_episodes: [{}],
      assessments: [{ ended_early_on: '2026-03-20' }, { started_on: '2026-03-23' }],
      runs: [{ started: '2026-03-02', due: '2026-05-07' }],
    },
    'a referral that needs no assessment has none to complete': {
      case_episodes: [{ outcomes: ['NFA'], referral_nfa: true, close_on: '2026-03-02' }],
      runs: [{ started: '2026-03-02', due: '2026-05-07', stopped: '2026-03-02', ended: 'not_applicable' }],
    },
  },
)
