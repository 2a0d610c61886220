import { clockTest } from '../../test/clock-test.ts'
import { managementOversight } from './management-oversight.ts'

clockTest('SU-03', managementOversight, 'A manager records a decision about the child within 3 months of the last', {
  'each decision starts three months anew': {
    case_episodes: [{}],
    decisions: [{ decided_on: '2026-04-15', decided_at: '2026-04-15T10:00:00.000Z' }],
    runs: [
      { started: '2026-03-02', due: '2026-06-02', stopped: '2026-04-15', ended: 'met' },
      { started: '2026-04-15', due: '2026-07-15' },
    ],
  },
  'closing the case supersedes it': {
    case_episodes: [{ close_on: '2026-04-30' }],
    runs: [{ started: '2026-03-02', due: '2026-06-02', stopped: '2026-04-30', ended: 'superseded' }],
  },
})
