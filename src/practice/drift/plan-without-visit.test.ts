import { signalTest } from '../../../test/signal-test.ts'
import { planWithoutVisit } from './plan-without-visit.ts'

signalTest(planWithoutVisit, {
  fires: {
    'ten working days into the plan nobody has seen him': {
      cin_plans: [{}],
      today: '2026-05-27',
      fired_on: '2026-05-27',
      says: 'The plan began on Mon 11 May 2026 and Leo has not been seen since.',
    },
    'they met by video': {
      cin_plans: [{}],
      visits: [{ mode: 'video' }],
      today: '2026-05-27',
      fired_on: '2026-05-27',
      says: 'The plan began on Mon 11 May 2026 and Leo has not been seen since.',
    },
  },
  silent: {
    'he was seen': { cin_plans: [{}], visits: [{}], today: '2026-06-27' },
    'it is early': { cin_plans: [{}], today: '2026-05-20' },
  },
})
