import { signalTest } from '../../../test/signal-test.ts'
import { parentNotContacted } from './parent-not-contacted.ts'

signalTest(parentNotContacted, {
  fires: {
    'the father is nowhere in it by day twenty': {
      assessments: [{}],
      assessment_views: [{ whose: 'mother' }],
      visits: [{ held_on: '2026-03-10' }, { held_on: '2026-03-19' }],
      today: '2026-04-01',
      fired_on: '2026-04-01',
      says: 'The assessment begun on Tue 3 Mar 2026 holds, after 2 visits, no word from Leo’s father and no reason why.',
    },
    'it is submitted with neither parent’s word': {
      assessments: [{ submitted_at: '2026-03-20T10:00:00.000Z' }],
      today: '2026-03-23',
      fired_on: '2026-03-21',
      says: 'The assessment begun on Tue 3 Mar 2026 holds no word from Leo’s mother or father and no reason why.',
    },
  },
  silent: {
    'there is a reason why he could not be asked': {
      assessments: [{}],
      assessment_views: [
        { whose: 'mother' },
        { whose: 'father', said: null, not_obtained_because: 'He died in 2023.' },
      ],
      today: '2026-04-01',
    },
    'it is early': { assessments: [{}], today: '2026-03-20' },
    'it has been authorised': { assessments: [{ authorised_on: '2026-03-30' }], today: '2026-04-01' },
  },
})
