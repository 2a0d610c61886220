import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule1006 } from './rule-1006.ts'

ruleTest(rule1006, {
  passes: {
    'the child was missing, or away': { missing: [{ MISSING: 'M' }, { MISSING: 'A' }] },
    'it is blank, which other rules ask about': { missing: [{ MISSING: null }] },
  },
  fails: {
    'it is another code': { child: { missing: [{ MISSING: 'M' }, { MISSING: 'AWOL' }] }, at: ['missing[1].MISSING'] },
  },
})
