import { signalTest } from '../../../test/signal-test.ts'
import { noContingency } from './no-contingency.ts'

signalTest(noContingency, {
  fires: {
    'the plan does not say what if': {
      cin_plans: [{ contingency: null }],
      today: '2026-05-12',
      fired_on: '2026-05-11',
      says: 'The plan of Mon 11 May 2026 does not say what will happen if things do not get better for Leo.',
    },
    'it holds a blank': {
      cin_plans: [{ contingency: '  ' }],
      today: '2026-05-12',
      fired_on: '2026-05-11',
      says: 'The plan of Mon 11 May 2026 does not say what will happen if things do not get better for Leo.',
    },
  },
  silent: {
    'the author said why there is none': {
      cin_plans: [{ contingency: null, no_contingency_because: 'It closes next week.' }],
      today: '2026-05-12',
    },
    'it says': { cin_plans: [{}], today: '2026-05-12' },
    'the plan has ended': { cin_plans: [{ contingency: null, end_on: '2026-06-11' }], today: '2026-06-12' },
  },
})
