import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule522 } from './rule-522.ts'

ruleTest(rule522, {
  passes: {
    'made and taken back on one day': {
      placedAdoption: [{ DATE_PLACED: '2026-06-01', DATE_PLACED_CEASED: '2026-06-01' }],
    },
    'the decision stands': { placedAdoption: [{ DATE_PLACED: '2026-06-01' }] },
    'when it was made is blank, which another rule asks about': {
      placedAdoption: [{ DATE_PLACED_CEASED: '2026-06-01' }],
    },
  },
  fails: {
    'taken back the day before': {
      child: { placedAdoption: [{ DATE_PLACED: '2026-06-01', DATE_PLACED_CEASED: '2026-05-31' }] },
      at: ['placedAdoption[0].DATE_PLACED', 'placedAdoption[0].DATE_PLACED_CEASED'],
    },
  },
})
