import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule524 } from './rule-524.ts'

ruleTest(rule524, {
  passes: {
    'they are two men or two women': {
      ad1: [
        { LS_ADOPTR: 'L12', SEX_ADOPTR: 'MM' },
        { LS_ADOPTR: 'L12', SEX_ADOPTR: 'FF' },
      ],
    },
    'their status is another': { ad1: [{ LS_ADOPTR: 'L11', SEX_ADOPTR: 'MF' }] },
  },
  fails: {
    'they are a man and a woman': {
      child: { ad1: [{ LS_ADOPTR: 'L12', SEX_ADOPTR: 'MF' }] },
      at: ['ad1[0].LS_ADOPTR', 'ad1[0].SEX_ADOPTR'],
    },
    'they are one man': {
      child: { ad1: [{ LS_ADOPTR: 'L12', SEX_ADOPTR: 'M1' }] },
      at: ['ad1[0].LS_ADOPTR', 'ad1[0].SEX_ADOPTR'],
    },
  },
})
