import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule4016 } from './rule-4016.ts'

const began = (CINPlanStartDate: string | null, CPPendDate: string | null = '2025-12-01') => ({
  plans: [{ CINPlanStartDate }],
  protectionPlans: [{ CPPstartDate: '2025-06-02', CPPendDate }],
})
const at = ['plans[0].CINPlanStartDate', 'protectionPlans[0].CPPstartDate', 'protectionPlans[0].CPPendDate']

ruleTest(rule4016, {
  passes: {
    'it began before': began('2025-06-01'),
    'it began on the day the child protection plan ended': began('2025-12-01'),
    'it began after the reference date, which another rule asks about': began('2026-04-01', null),
    'it has no beginning, which another rule asks about': began(null),
  },
  fails: {
    'both began on one day': { child: began('2025-06-02'), at },
    'it began the day before the other ended': { child: began('2025-11-30'), at },
    'the other is open, and it began on the reference date': { child: began('2026-03-31', null), at },
  },
})
