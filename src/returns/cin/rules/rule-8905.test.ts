import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8905 } from './rule-8905.ts'

const plan = (InitialCategoryOfAbuse: string | null) => ({ protectionPlans: [{ InitialCategoryOfAbuse }] })
const at = ['protectionPlans[0].InitialCategoryOfAbuse']

ruleTest(rule8905, {
  passes: { 'it is one of them': plan('NEG'), 'it is several': plan('MUL'), 'there is no plan': {} },
  fails: {
    'it is missing': { child: plan(null), at },
    'it is no code': { child: plan('ABU'), at },
  },
})
