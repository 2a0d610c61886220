import { clockTest } from '../../test/clock-test.ts'
import { referrerAcknowledged } from './referrer-acknowledged.ts'

clockTest('FD-03', referrerAcknowledged, 'Tell the referrer what will happen within 1 working day', {
  'a school is told': {
    case_episodes: [{ source_code: '2A', acknowledged_at: '2026-03-04T09:00:00.000Z' }],
    runs: [{ started: '2026-03-02', due: '2026-03-03', stopped: '2026-03-04', ended: 'met' }],
  },
  'a school not told is overdue for as long as it takes': {
    case_episodes: [{ source_code: '2A', acknowledged_at: null }],
    runs: [{ started: '2026-03-02', due: '2026-03-03' }],
  },
  'a neighbour who gave no name is not on a clock': { case_episodes: [{ source_code: '9' }], runs: [] },
})
