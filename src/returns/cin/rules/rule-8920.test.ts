import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8920 } from './rule-8920.ts'

const died = { identifiers: [{ PersonDeathDate: '2025-12-01' }] }
const plan = (CPPendDate: string | null) => ({ protectionPlans: [{ CPPendDate }] })

ruleTest(rule8920, {
  passes: {
    'it ends on the day of the death': { ...died, ...plan('2025-12-01') },
    'the child lives': { identifiers: [{}], ...plan('2025-12-02') },
    'the plan has no such day': { ...died, ...plan(null) },
  },
  fails: {
    'it ends the day after': {
      child: { ...died, ...plan('2025-12-02') },
      at: ['protectionPlans[0].CPPendDate', 'identifiers[0].PersonDeathDate'],
    },
  },
})
