import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule518 } from './rule-518.ts'

ruleTest(rule518, {
  passes: {
    'they are two men or two women': {
      ad1: [
        { LS_ADOPTR: 'L4', SEX_ADOPTR: 'MM' },
        { LS_ADOPTR: 'L4', SEX_ADOPTR: 'FF' },
      ],
    },
    'their status is another': { ad1: [{ LS_ADOPTR: 'L3', SEX_ADOPTR: 'MF' }] },
  },
  fails: {
    'they are a man and a woman': {
      child: { ad1: [{ LS_ADOPTR: 'L4', SEX_ADOPTR: 'MF' }] },
      at: ['ad1[0].LS_ADOPTR', 'ad1[0].SEX_ADOPTR'],
    },
    'they are one woman': {
      child: { ad1: [{ LS_ADOPTR: 'L4', SEX_ADOPTR: 'F1' }] },
      at: ['ad1[0].LS_ADOPTR', 'ad1[0].SEX_ADOPTR'],
    },
  },
})
