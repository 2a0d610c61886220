import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { ruleINT21 } from './rule-int21.ts'

ruleTest(ruleINT21, {
  passes: {
    'they are the same': { header: [{ SEX: 'M' }], uasc: [{ SEX: 'M' }] },
    'it is blank there': { header: [{ SEX: 'M' }], uasc: [{ SEX: null }] },
    'the Header’s is blank, which another rule asks about': { header: [{ SEX: null }], uasc: [{ SEX: 'M' }] },
    'the child is not in the Header, which another rule asks about': { uasc: [{ SEX: 'M' }] },
  },
  fails: {
    'one has a girl and the other a boy': {
      child: { header: [{ SEX: 'F' }], uasc: [{ SEX: 'M' }] },
      at: ['uasc[0].SEX'],
    },
  },
})
