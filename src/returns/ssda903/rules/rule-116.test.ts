import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule116 } from './rule-116.ts'

ruleTest(rule116, {
  passes: {
    'it is a date': { placedAdoption: [{ DATE_PLACED_CEASED: '2026-05-01' }] },
    'the decision stands': { placedAdoption: [{ DATE_PLACED_CEASED: null }] },
  },
  fails: {
    'no month has a 38th': {
      child: { placedAdoption: [{ unread: { DATE_PLACED_CEASED: '38/04/2026' } }] },
      at: ['placedAdoption[0].DATE_PLACED_CEASED'],
    },
  },
})
