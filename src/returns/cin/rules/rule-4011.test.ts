import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule4011 } from './rule-4011.ts'

const planned = (CINPlanEndDate: string | null, CINPlanStartDate: string | null = '2025-06-02') => ({
  plans: [{ CINPlanStartDate, CINPlanEndDate }],
})

ruleTest(rule4011, {
  passes: {
    'it ends on the day it begins, which another rule asks about': planned('2025-06-02'),
    'it goes on': planned(null),
    'it has no beginning, which another rule asks about': planned('2025-06-02', null),
  },
  fails: {
    'it ends the day before': {
      child: planned('2025-06-01'),
      at: ['plans[0].CINPlanStartDate', 'plans[0].CINPlanEndDate'],
    },
  },
})
