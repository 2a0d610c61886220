import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule187 } from './rule-187.ts'

const allYear = [{ DECOM: '2020-01-10', DEC: null, LS: 'C2', RNE: 'S' }] as const
const partOfYear = [{ DECOM: '2026-04-02', DEC: null, LS: 'C2', RNE: 'S' }] as const

ruleTest(rule187, {
  passes: {
    'they were not looked after all year': {
      oc3: [{ IN_TOUCH: 'YES' }],
      ad1: [{ NB_ADOPTR: '2' }],
      episodes: partOfYear,
    },
    'nothing is filled in': { oc3: [{}], ad1: [{}], episodes: allYear },
  },
  fails: {
    'they are returned as a care leaver': {
      child: { oc3: [{ IN_TOUCH: 'YES', ACCOM: 'B1' }], ad1: [{}], episodes: allYear },
      at: ['oc3[0].IN_TOUCH', 'oc3[0].ACCOM'],
    },
    'they are returned as adopted, with a day that cannot be read': {
      child: { ad1: [{ NB_ADOPTR: '2', unread: { DATE_INT: '31/06/2020' } }], episodes: allYear },
      at: ['ad1[0].DATE_INT', 'ad1[0].NB_ADOPTR'],
    },
  },
})
