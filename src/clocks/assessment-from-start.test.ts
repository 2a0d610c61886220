import { clockTest } from '../../test/clock-test.ts'
import { assessmentFromStart } from './assessment-from-start.ts'

clockTest('AS-02', assessmentFromStart, 'Authorise the assessment within 45 working days of starting it', {
  'runs from the start of the assessment': { assessments: [{}], runs: [{ started: '2026-03-03', due: '2026-05-08' }] },
  'authorised late is met late': {
    assessments: [{ authorised_on: '2026-05-20' }],
    runs: [{ started: '2026-03-03', due: '2026-05-08', stopped: '2026-05-20', ended: 'met' }],
  },
  'ended early is cancelled': {
    assessments: [{ ended_early_on: '2026-03-20' }],
    runs: [{ started: '2026-03-03', due: '2026-05-08', stopped: '2026-03-20', ended: 'cancelled' }],
  },
})
