import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule514 } from './rule-514.ts'

ruleTest(rule514, {
  passes: {
    'a single adopter is one man or one woman': {
      ad1: [
        { LS_ADOPTR: 'L0', SEX_ADOPTR: 'M1' },
        { LS_ADOPTR: 'L0', SEX_ADOPTR: 'F1' },
      ],
    },
    'a couple is a couple': { ad1: [{ LS_ADOPTR: 'L2', SEX_ADOPTR: 'MF' }] },
    'both are blank': { ad1: [{ LS_ADOPTR: null, SEX_ADOPTR: null }] },
  },
  fails: {
    'a single adopter is a couple': {
      child: { ad1: [{ LS_ADOPTR: 'L0', SEX_ADOPTR: 'MF' }] },
      at: ['ad1[0].LS_ADOPTR', 'ad1[0].SEX_ADOPTR'],
    },
  },
})
