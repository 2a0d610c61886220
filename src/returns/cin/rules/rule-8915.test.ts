import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8915 } from './rule-8915.ts'

const died = { identifiers: [{ PersonDeathDate: '2025-12-01' }] }
const plan = (CPPstartDate: string | null) => ({ protectionPlans: [{ CPPstartDate }] })

ruleTest(rule8915, {
  passes: {
    'it begins on the day of the death': { ...died, ...plan('2025-12-01') },
    'the child lives': { identifiers: [{}], ...plan('2025-12-02') },
    'the plan has no such day': { ...died, ...plan(null) },
  },
  fails: {
    'it begins the day after': {
      child: { ...died, ...plan('2025-12-02') },
      at: ['protectionPlans[0].CPPstartDate', 'identifiers[0].PersonDeathDate'],
    },
  },
})
