import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule4017 } from './rule-4017.ts'

const began = (CPPstartDate: string | null, CINPlanEndDate: string | null = '2025-12-01') => ({
  protectionPlans: [{ CPPstartDate }],
  plans: [{ CINPlanStartDate: '2025-06-02', CINPlanEndDate }],
})
const at = ['protectionPlans[0].CPPstartDate', 'plans[0].CINPlanStartDate', 'plans[0].CINPlanEndDate']

ruleTest(rule4017, {
  passes: {
    'it began before': began('2025-06-01'),
    'it began on the day the child in need plan ended': began('2025-12-01'),
    'it began after the reference date, which another rule asks about': began('2026-04-01', null),
    'it has no beginning': began(null),
  },
  fails: {
    'both began on one day': { child: began('2025-06-02'), at },
    'it began the day before the other ended': { child: began('2025-11-30'), at },
    'the other is open, and it began on the reference date': { child: began('2026-03-31', null), at },
  },
})
