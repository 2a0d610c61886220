import { signalTest } from '../../../test/signal-test.ts'
import { workerChanges } from './worker-changes.ts'

signalTest(workerChanges, {
  fires: {
    'he has his fourth worker this year': {
      case_episodes: [{}],
      involvements: [
        { worker_id: 'worker 1', start_at: '2026-03-03' },
        { worker_id: 'worker 2', start_at: '2026-05-11' },
        { worker_id: 'worker 3', start_at: '2026-08-03' },
        { worker_id: 'worker 4', start_at: '2026-10-05' },
      ],
      today: '2026-10-06',
      fired_on: '2026-10-05',
      says: 'Three changes of social worker for Leo in 12 months, the latest on Mon 5 Oct 2026.',
    },
  },
  silent: {
    'two changes': {
      case_episodes: [{}],
      involvements: [
        { worker_id: 'worker 1', start_at: '2026-03-03' },
        { worker_id: 'worker 2', start_at: '2026-05-11' },
        { worker_id: 'worker 3', start_at: '2026-08-03' },
      ],
      today: '2026-10-06',
    },
    'the same worker moved team': {
      case_episodes: [{}],
      involvements: [
        { worker_id: 'worker 1', start_at: '2026-03-03' },
        { worker_id: 'worker 1', start_at: '2026-05-11' },
        { worker_id: 'worker 1', start_at: '2026-08-03' },
        { worker_id: 'worker 1', start_at: '2026-10-05' },
      ],
      today: '2026-10-06',
    },
    'they are long ago': {
      case_episodes: [{}],
      involvements: [
        { worker_id: 'worker 1', start_at: '2026-03-03' },
        { worker_id: 'worker 2', start_at: '2026-05-11' },
        { worker_id: 'worker 3', start_at: '2026-08-03' },
        { worker_id: 'worker 4', start_at: '2026-10-05' },
      ],
      today: '2027-10-06',
    },
  },
})
