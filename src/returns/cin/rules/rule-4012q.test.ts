import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule4012Q } from './rule-4012q.ts'

const planned = (CINPlanStartDate: string | null, CINPlanEndDate: string | null) => ({
  plans: [{ CINPlanStartDate, CINPlanEndDate }],
})

ruleTest(rule4012Q, {
  passes: {
    'it ends the day after': planned('2025-06-02', '2025-06-03'),
    'it goes on': planned('2025-06-02', null),
    'it has neither day': planned(null, null),
  },
  fails: {
    'it does': {
      child: planned('2025-06-02', '2025-06-02'),
      at: ['plans[0].CINPlanStartDate', 'plans[0].CINPlanEndDate'],
    },
  },
})
