import { clockTest } from '../../test/clock-test.ts'
import { earlyHelpAssessment } from './early-help-assessment.ts'

clockTest('EH-01', earlyHelpAssessment, 'Complete the early help assessment with the family within 30 working days', {
  'does not run until the service takes the family on': { early_help_episodes: [{}], runs: [] },
  'runs from acceptance': {
    early_help_episodes: [{ accepted_on: '2026-03-06' }],
    runs: [{ started: '2026-03-06', due: '2026-04-21' }],
  },
  'the assessment stops it': {
    early_help_episodes: [{ accepted_on: '2026-03-06', assessed_on: '2026-04-10' }],
    runs: [{ started: '2026-03-06', due: '2026-04-21', stopped: '2026-04-10', ended: 'met' }],
  },
  'ending without an assessment cancels it': {
    early_help_episodes: [{ accepted_on: '2026-03-06', end_on: '2026-04-01' }],
    runs: [{ started: '2026-03-06', due: '2026-04-21', stopped: '2026-04-01', ended: 'cancelled' }],
  },
})
