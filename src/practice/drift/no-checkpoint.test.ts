import { signalTest } from '../../../test/signal-test.ts'
import { noCheckpoint } from './no-checkpoint.ts'

signalTest(noCheckpoint, {
  fires: {
    'no manager has looked by day twenty': {
      assessments: [{}],
      today: '2026-04-01',
      fired_on: '2026-04-01',
      says: 'The assessment began on Tue 3 Mar 2026 and no manager has checked its progress; day 20 was Tue 31 Mar 2026.',
    },
  },
  silent: {
    'a manager has looked': { assessments: [{}], assessment_checkpoints: [{}], today: '2026-04-01' },
    'it was submitted': { assessments: [{ submitted_at: '2026-03-30T10:00:00.000Z' }], today: '2026-04-01' },
    'day twenty is today': { assessments: [{}], today: '2026-03-31' },
  },
})
