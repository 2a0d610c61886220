import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule520 } from './rule-520.ts'

ruleTest(rule520, {
  passes: {
    'they are a man and a woman': { ad1: [{ LS_ADOPTR: 'L11', SEX_ADOPTR: 'MF' }] },
    'they are a married couple of the same gender, and so given': { ad1: [{ LS_ADOPTR: 'L12', SEX_ADOPTR: 'MM' }] },
    'their status is another, or blank': {
      ad1: [
        { LS_ADOPTR: 'L4', SEX_ADOPTR: 'FF' },
        { LS_ADOPTR: null, SEX_ADOPTR: 'FF' },
      ],
    },
  },
  fails: {
    'they are one woman': {
      child: { ad1: [{ LS_ADOPTR: 'L11', SEX_ADOPTR: 'F1' }] },
      at: ['ad1[0].LS_ADOPTR', 'ad1[0].SEX_ADOPTR'],
    },
    'they are two men, or two women': {
      child: {
        ad1: [
          { LS_ADOPTR: 'L11', SEX_ADOPTR: 'MM' },
          { LS_ADOPTR: 'L11', SEX_ADOPTR: 'FF' },
        ],
      },
      at: ['ad1[0].LS_ADOPTR', 'ad1[0].SEX_ADOPTR', 'ad1[1].LS_ADOPTR', 'ad1[1].SEX_ADOPTR'],
    },
  },
})
