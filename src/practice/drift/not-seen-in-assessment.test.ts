import { signalTest } from '../../../test/signal-test.ts'
import { notSeenInAssessment } from './not-seen-in-assessment.ts'

signalTest(notSeenInAssessment, {
  fires: {
    'he has not been seen by day ten': {
      case_episodes: [{}],
      assessments: [{}],
      today: '2026-03-18',
      fired_on: '2026-03-18',
      says: 'Leo has not been seen since the assessment began on Tue 3 Mar 2026; day 10 was Tue 17 Mar 2026.',
    },
    'the door was not opened, twice': {
      assessments: [{}],
      visits: [
        { held_on: '2026-03-05', seen: false },
        { held_on: '2026-03-10', seen: false },
      ],
      today: '2026-03-19',
      fired_on: '2026-03-18',
      says: 'Leo has not been seen since the assessment began on Tue 3 Mar 2026, though visited twice; day 10 was Tue 17 Mar 2026.',
    },
  },
  silent: {
    'day ten is today': { assessments: [{}], today: '2026-03-17' },
    'he was seen': { assessments: [{}], visits: [{ held_on: '2026-03-06' }], today: '2026-03-19' },
    'the assessment has ended': { assessments: [{ ended_early_on: '2026-03-06' }], today: '2026-03-19' },
  },
})
