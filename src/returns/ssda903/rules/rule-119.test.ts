import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule119 } from './rule-119.ts'

ruleTest(rule119, {
  passes: {
    'both are given': { placedAdoption: [{ DATE_PLACED_CEASED: '2026-05-01', REASON_PLACED_CEASED: 'RD3' }] },
    'the decision stands': { placedAdoption: [{ DATE_PLACED: '2026-05-01' }] },
    'the date cannot be read, which another rule says': {
      placedAdoption: [{ unread: { DATE_PLACED_CEASED: '31/06/2026' }, REASON_PLACED_CEASED: 'RD3' }],
    },
  },
  fails: {
    'only the reason is given': {
      child: { placedAdoption: [{ REASON_PLACED_CEASED: 'RD3' }] },
      at: ['placedAdoption[0].DATE_PLACED_CEASED'],
    },
    'only the date is given': {
      child: { placedAdoption: [{ DATE_PLACED_CEASED: '2026-05-01' }] },
      at: ['placedAdoption[0].REASON_PLACED_CEASED'],
    },
  },
})
