import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule628 } from './rule-628.ts'

ruleTest(rule628, {
  passes: {
    'there is an episode': { header: [{ MOTHER: '1' }], episodes: [{}], oc3: [{ IN_TOUCH: 'YES' }] },
    'nothing is said of motherhood': { header: [{}], oc3: [{ IN_TOUCH: 'YES' }] },
    'nothing is said of them as a care leaver': { header: [{ MOTHER: '1' }], oc3: [{}] },
  },
  fails: {
    'a care leaver is returned as a mother': {
      child: { header: [{ MOTHER: '1' }], oc3: [{ ACCOM: 'U1' }] },
      at: ['header[0].MOTHER'],
    },
    'a care leaver is returned as no mother, which is not asked either': {
      child: { header: [{ MOTHER: '0' }], oc3: [{ IN_TOUCH: 'NO' }] },
      at: ['header[0].MOTHER'],
    },
  },
})
