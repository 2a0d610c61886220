import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule523 } from './rule-523.ts'

ruleTest(rule523, {
  passes: {
    'the dates are the same': { placedAdoption: [{ DATE_PLACED: '2026-06-01' }], ad1: [{ DATE_INT: '2026-06-01' }] },
    'one is blank': {
      placedAdoption: [{ DATE_PLACED: null }],
      ad1: [{ DATE_INT: '2026-06-01' }],
    },
    'the child is not adopted': { placedAdoption: [{ DATE_PLACED: '2026-06-01' }] },
  },
  fails: {
    'they are a day apart': {
      child: { placedAdoption: [{ DATE_PLACED: '2026-06-01' }], ad1: [{ DATE_INT: '2026-06-02' }] },
      at: ['placedAdoption[0].DATE_PLACED', 'ad1[0].DATE_INT'],
    },
  },
})
