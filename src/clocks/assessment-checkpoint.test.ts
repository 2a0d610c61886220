import { clockTest } from '../../test/clock-test.ts'
import { assessmentCheckpoint } from './assessment-checkpoint.ts'

clockTest('AS-04', assessmentCheckpoint, 'Check the assessment’s progress within 10 working days', {
  'each checkpoint starts the next ten days': {
    assessments: [{}],
    assessment_checkpoints: [{ held_on: '2026-03-16' }],
    runs: [
      { started: '2026-03-03', due: '2026-03-17', stopped: '2026-03-16', ended: 'met' },
      { started: '2026-03-16', due: '2026-03-30' },
    ],
  },
  'submitting ends it': {
    assessments: [{ submitted_at: '2026-03-12T10:00:00.000Z' }],
    runs: [{ started: '2026-03-03', due: '2026-03-17', stopped: '2026-03-12', ended: 'superseded' }],
  },
})
