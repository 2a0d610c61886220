import { signalTest } from '../../../test/signal-test.ts'
import { assessmentUnallocated } from './assessment-unallocated.ts'

signalTest(assessmentUnallocated, {
  fires: {
    'an assessment was asked for and nobody named': {
      case_episodes: [{}],
      today: '2026-03-04',
      fired_on: '2026-03-04',
      says: 'The assessment asked for has had no worker since Mon 2 Mar 2026.',
    },
    'the worker left in the middle of it': {
      case_episodes: [{}],
      assessments: [{}],
      involvements: [{ end_at: '2026-03-20' }],
      today: '2026-03-25',
      fired_on: '2026-03-24',
      says: 'The assessment begun on Tue 3 Mar 2026 has had no worker since Fri 20 Mar 2026.',
    },
  },
  silent: {
    'it is the next working day': { case_episodes: [{}], today: '2026-03-03' },
    'somebody has it': { case_episodes: [{}], assessments: [{}], involvements: [{}], today: '2026-03-25' },
    'no assessment was asked for': { case_episodes: [{ outcomes: ['OTHER'] }], today: '2026-03-25' },
  },
})
