import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule563 } from './rule-563.ts'

ruleTest(rule563, {
  passes: {
    'when it was made is given': {
      placedAdoption: [{ DATE_PLACED: '2026-05-01', DATE_PLACED_CEASED: '2026-06-01', REASON_PLACED_CEASED: 'RD3' }],
    },
    'nothing says it was taken back': { placedAdoption: [{}] },
  },
  fails: {
    'there is a day and a reason why it was taken back': {
      child: { placedAdoption: [{ DATE_PLACED_CEASED: '2026-06-01', REASON_PLACED_CEASED: 'RD3' }] },
      at: ['placedAdoption[0].DATE_PLACED'],
    },
    'there is only the reason': {
      child: { placedAdoption: [{ REASON_PLACED_CEASED: 'RD3' }] },
      at: ['placedAdoption[0].DATE_PLACED'],
    },
  },
})
