import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8730 } from './rule-8730.ts'

const before = (NumberOfPreviousCPP: string | null) => ({ protectionPlans: [{ NumberOfPreviousCPP }] })
const at = ['protectionPlans[0].NumberOfPreviousCPP']

ruleTest(rule8730, {
  passes: { 'there was none': before('0'), 'there were some': before('3'), 'there is no plan': {} },
  fails: {
    'it is missing': { child: before(null), at },
    'it is less than none': { child: before('-1'), at },
    'it is a word': { child: before('NONE'), at },
  },
})
