import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule511 } from './rule-511.ts'

ruleTest(rule511, {
  passes: {
    'two adopters are a couple': {
      ad1: [
        { NB_ADOPTR: '2', SEX_ADOPTR: 'MM' },
        { NB_ADOPTR: '2', SEX_ADOPTR: 'FF' },
        { NB_ADOPTR: '2', SEX_ADOPTR: 'MF' },
      ],
    },
    'there is one adopter': { ad1: [{ NB_ADOPTR: '1', SEX_ADOPTR: 'F1' }] },
    'the number is blank': { ad1: [{ NB_ADOPTR: null, SEX_ADOPTR: 'F1' }] },
  },
  fails: {
    'two adopters are one woman': {
      child: { ad1: [{ NB_ADOPTR: '2', SEX_ADOPTR: 'F1' }] },
      at: ['ad1[0].NB_ADOPTR', 'ad1[0].SEX_ADOPTR'],
    },
    'their sexes are blank': {
      child: { ad1: [{ NB_ADOPTR: '2', SEX_ADOPTR: null }] },
      at: ['ad1[0].NB_ADOPTR', 'ad1[0].SEX_ADOPTR'],
    },
  },
})
