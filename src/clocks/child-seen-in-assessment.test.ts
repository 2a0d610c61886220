import { clockTest } from '../../test/clock-test.ts'
import { childSeenInAssessment } from './child-seen-in-assessment.ts'

clockTest('AS-03', childSeenInAssessment, 'See the child within 5 working days of starting the assessment', {
  'seeing the child stops it': {
    assessments: [{}],
    visits: [{ held_on: '2026-03-09' }],
    runs: [{ started: '2026-03-03', due: '2026-03-10', stopped: '2026-03-09', ended: 'met' }],
  },
  'a closed door does not, nor does a video call': {
    assessments: [{}],
    visits: [
      { held_on: '2026-03-05', seen: false },
      { held_on: '2026-03-06', mode: 'video' },
    ],
    runs: [{ started: '2026-03-03', due: '2026-03-10' }],
  },
  'a visit before the assessment began does not count': {
    assessments: [{}],
    visits: [{ held_on: '2026-03-02' }],
    runs: [{ started: '2026-03-03', due: '2026-03-10' }],
  },
})
