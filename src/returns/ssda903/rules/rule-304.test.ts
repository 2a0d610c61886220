import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule304 } from './rule-304.ts'

ruleTest(rule304, {
  passes: {
    'it ceases on the 18th birthday': { uasc: [{ DOB: '2008-09-12', DUC: '2026-09-12' }] },
    'a child born on 29 February becomes 18 on 1 March': { uasc: [{ DOB: '2008-02-29', DUC: '2026-03-01' }] },
    'it has not ceased': { uasc: [{ DOB: '2008-09-12', DUC: null }] },
    'the date of birth is blank': { uasc: [{ DOB: null, DUC: '2026-09-13' }] },
  },
  fails: {
    'it ceases the day after the 18th birthday': {
      child: { uasc: [{ DOB: '2008-09-12', DUC: '2026-09-13' }] },
      at: ['uasc[0].DUC'],
    },
  },
})
