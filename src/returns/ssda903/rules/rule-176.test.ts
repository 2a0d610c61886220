import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule176 } from './rule-176.ts'

ruleTest(rule176, {
  passes: {
    'it is a code, of one adopter or of a couple': { ad1: [{ SEX_ADOPTR: 'F1' }, { SEX_ADOPTR: 'MM' }] },
    'it is blank, which another rule asks about': { ad1: [{ SEX_ADOPTR: null }] },
  },
  fails: {
    'it is no code': {
      child: { ad1: [{ SEX_ADOPTR: 'F1' }, { SEX_ADOPTR: 'FM' }] },
      at: ['ad1[1].SEX_ADOPTR'],
    },
  },
})
