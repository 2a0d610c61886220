import { signalTest } from '../../../test/signal-test.ts'
import { submittedUnauthorised } from './submitted-unauthorised.ts'

signalTest(submittedUnauthorised, {
  fires: {
    'it waits for a fourth working day': {
      assessments: [{ submitted_at: '2026-03-20T10:00:00.000Z' }],
      today: '2026-03-26',
      fired_on: '2026-03-26',
      says: 'The assessment was submitted on Fri 20 Mar 2026 and has been neither authorised nor returned.',
    },
  },
  silent: {
    'it is the third': { assessments: [{ submitted_at: '2026-03-20T10:00:00.000Z' }], today: '2026-03-25' },
    'it was returned to the worker': {
      assessments: [{ submitted_at: '2026-03-20T10:00:00.000Z' }],
      assessment_returns: [{ returned_at: '2026-03-23T10:00:00.000Z' }],
      today: '2026-03-30',
    },
    'it was authorised': {
      assessments: [{ submitted_at: '2026-03-20T10:00:00.000Z', authorised_on: '2026-03-23' }],
      today: '2026-03-30',
    },
  },
})
