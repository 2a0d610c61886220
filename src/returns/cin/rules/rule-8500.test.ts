import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8500 } from './rule-8500.ts'

ruleTest(rule8500, {
  passes: { 'there is one': { identifiers: [{ LAchildID: 'A1' }] } },
  fails: {
    'there is none': { child: { identifiers: [{ LAchildID: null }] }, at: ['identifiers[0].LAchildID'] },
  },
})
