import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule519 } from './rule-519.ts'

ruleTest(rule519, {
  passes: {
    'they are a couple, of the same gender or not: both may be civil partners since December 2019': {
      ad1: [
        { LS_ADOPTR: 'L2', SEX_ADOPTR: 'MM' },
        { LS_ADOPTR: 'L2', SEX_ADOPTR: 'MF' },
      ],
    },
    'their status is another': { ad1: [{ LS_ADOPTR: 'L0', SEX_ADOPTR: 'F1' }] },
  },
  fails: {
    'they are one man': {
      child: { ad1: [{ LS_ADOPTR: 'L2', SEX_ADOPTR: 'M1' }] },
      at: ['ad1[0].LS_ADOPTR', 'ad1[0].SEX_ADOPTR'],
    },
    'their sexes are blank': {
      child: { ad1: [{ LS_ADOPTR: 'L2', SEX_ADOPTR: null }] },
      at: ['ad1[0].LS_ADOPTR', 'ad1[0].SEX_ADOPTR'],
    },
  },
})
