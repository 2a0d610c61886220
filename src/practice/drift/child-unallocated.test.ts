import { signalTest } from '../../../test/signal-test.ts'
import { childUnallocated } from './child-unallocated.ts'

signalTest(childUnallocated, {
  fires: {
    'the worker left and nobody was named': {
      case_episodes: [{}],
      assessments: [{ authorised_on: '2026-04-13' }],
      involvements: [{ end_at: '2026-06-01' }],
      today: '2026-06-04',
      fired_on: '2026-06-04',
      says: 'Leo has had no social worker since Mon 1 Jun 2026.',
    },
  },
  silent: {
    'it is the second working day': {
      case_episodes: [{}],
      assessments: [{ authorised_on: '2026-04-13' }],
      involvements: [{ end_at: '2026-06-01' }],
      today: '2026-06-03',
    },
    'another was named': {
      case_episodes: [{}],
      assessments: [{ authorised_on: '2026-04-13' }],
      involvements: [{ end_at: '2026-06-01' }, { start_at: '2026-06-01' }],
      today: '2026-06-08',
    },
    'an assessment waits, which is another signal': {
      case_episodes: [{}],
      assessments: [{}],
      involvements: [{ end_at: '2026-06-01' }],
      today: '2026-06-08',
    },
  },
})
