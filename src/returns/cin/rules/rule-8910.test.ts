import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8910 } from './rule-8910.ts'

const plan = (LatestCategoryOfAbuse: string | null) => ({ protectionPlans: [{ LatestCategoryOfAbuse }] })
const at = ['protectionPlans[0].LatestCategoryOfAbuse']

ruleTest(rule8910, {
  passes: { 'it is one of them': plan('NEG'), 'it is several': plan('MUL'), 'there is no plan': {} },
  fails: {
    'it is missing': { child: plan(null), at },
    'it is no code': { child: plan('ABU'), at },
  },
})
