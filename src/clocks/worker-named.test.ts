import { clockTest } from '../../test/clock-test.ts'
import { workerNamed } from './worker-named.ts'

clockTest('TR-02', workerNamed, 'Name a new worker within 5 working days of the last one leaving', {
  'runs from the day the worker left, while the case is open': {
    case_episodes: [{}],
    involvements: [{ end_at: '2026-04-30' }],
    runs: [{ started: '2026-04-30', due: '2026-05-08' }],
  },
  'the next lead worker stops it, on the same day if well planned': {
    case_episodes: [{}],
    involvements: [{ end_at: '2026-04-30' }, { start_at: '2026-04-30' }],
    runs: [{ started: '2026-04-30', due: '2026-05-08', stopped: '2026-04-30', ended: 'met' }],
  },
  'nobody need be named when the case has closed': {
    case_episodes: [{ close_on: '2026-04-30' }],
    involvements: [{ end_at: '2026-04-30' }],
    runs: [],
  },
})
