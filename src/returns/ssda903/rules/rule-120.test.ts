import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule120 } from './rule-120.ts'

ruleTest(rule120, {
  passes: {
    'it is a code': { placedAdoption: [{ REASON_PLACED_CEASED: 'RD1' }, { REASON_PLACED_CEASED: 'RD4' }] },
    'it is blank': { placedAdoption: [{ REASON_PLACED_CEASED: null }] },
  },
  fails: {
    'it is no code': {
      child: { placedAdoption: [{ REASON_PLACED_CEASED: 'RD0' }, { REASON_PLACED_CEASED: '1' }] },
      at: ['placedAdoption[0].REASON_PLACED_CEASED', 'placedAdoption[1].REASON_PLACED_CEASED'],
    },
  },
})
