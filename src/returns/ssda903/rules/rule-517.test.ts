import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule517 } from './rule-517.ts'

ruleTest(rule517, {
  passes: {
    'they are a man and a woman': { ad1: [{ LS_ADOPTR: 'L3', SEX_ADOPTR: 'MF' }] },
    'their status is another, or blank': {
      ad1: [
        { LS_ADOPTR: 'L4', SEX_ADOPTR: 'MM' },
        { LS_ADOPTR: null, SEX_ADOPTR: 'MM' },
      ],
    },
  },
  fails: {
    'they are two women': {
      child: { ad1: [{ LS_ADOPTR: 'L3', SEX_ADOPTR: 'FF' }] },
      at: ['ad1[0].LS_ADOPTR', 'ad1[0].SEX_ADOPTR'],
    },
    'they are one man': {
      child: { ad1: [{ LS_ADOPTR: 'L3', SEX_ADOPTR: 'M1' }] },
      at: ['ad1[0].LS_ADOPTR', 'ad1[0].SEX_ADOPTR'],
    },
  },
})
