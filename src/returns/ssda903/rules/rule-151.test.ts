import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule151 } from './rule-151.ts'

const whole = {
  DATE_INT: '2026-02-02',
  DATE_MATCH: '2026-06-01',
  FOSTER_CARE: '0',
  NB_ADOPTR: '2',
  SEX_ADOPTR: 'MF',
  LS_ADOPTR: 'L11',
} as const

ruleTest(rule151, {
  passes: {
    'all are filled in': { ad1: [whole] },
    'all are blank': { ad1: [{ DOB: '2023-05-01' }] },
    'a date cannot be read, which another rule says': {
      ad1: [{ ...whole, DATE_MATCH: null, unread: { DATE_MATCH: '31/06/2026' } }],
    },
  },
  fails: {
    'one is blank': { child: { ad1: [{ ...whole, LS_ADOPTR: null }] }, at: ['ad1[0].LS_ADOPTR'] },
    'only one is filled in': {
      child: { ad1: [whole, { FOSTER_CARE: '0' }] },
      at: ['ad1[1].DATE_INT', 'ad1[1].DATE_MATCH', 'ad1[1].NB_ADOPTR', 'ad1[1].SEX_ADOPTR', 'ad1[1].LS_ADOPTR'],
    },
  },
})
