import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule4008 } from './rule-4008.ts'

const began = (CINPlanStartDate: string | null, PersonDeathDate: string | null = '2025-12-01') => ({
  identifiers: [{ PersonDeathDate }],
  plans: [{ CINPlanStartDate }],
})

ruleTest(rule4008, {
  passes: {
    'it began on the day of the death': began('2025-12-01'),
    'it has no beginning': began(null),
    'the child is alive': began('2025-12-02', null),
  },
  fails: {
    'it began the day after': {
      child: began('2025-12-02'),
      at: ['plans[0].CINPlanStartDate', 'identifiers[0].PersonDeathDate'],
    },
  },
})
