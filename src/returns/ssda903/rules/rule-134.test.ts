import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule134 } from './rule-134.ts'

ruleTest(rule134, {
  passes: {
    'nothing is said of the adoption': { oc3: [{ IN_TOUCH: 'YES' }], ad1: [{}] },
    'nothing is said of them as a care leaver': { oc3: [{}], ad1: [{ NB_ADOPTR: '2' }] },
  },
  fails: {
    'both are filled in': {
      child: { oc3: [{ ACCOM: 'B1' }], ad1: [{ DATE_INT: '2020-01-01', NB_ADOPTR: '2' }] },
      at: ['ad1[0].DATE_INT', 'ad1[0].NB_ADOPTR'],
    },
    'a day of the adoption cannot be read': {
      child: { oc3: [{ IN_TOUCH: 'NO' }], ad1: [{ unread: { DATE_MATCH: '31/06/2020' } }] },
      at: ['ad1[0].DATE_MATCH'],
    },
  },
})
