import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule4014 } from './rule-4014.ts'

const plan = (CINPlanStartDate: string | null, CINPlanEndDate: string | null) => ({ CINPlanStartDate, CINPlanEndDate })
const at = ['plans[0].CINPlanStartDate', 'plans[0].CINPlanEndDate', 'plans[1].CINPlanStartDate']

ruleTest(rule4014, {
  passes: {
    'the next begins the day after': { plans: [plan('2025-06-02', '2025-09-01'), plan('2025-09-02', null)] },
    'one has no beginning': { plans: [plan(null, '2025-09-01'), plan('2025-06-02', null)] },
    'the next begins after the reference date, which another rule asks about': {
      plans: [plan('2025-06-02', null), plan('2026-04-01', null)],
    },
  },
  fails: {
    'the next begins on the day the earlier ends': {
      child: { plans: [plan('2025-06-02', '2025-09-01'), plan('2025-09-01', null)] },
      at,
    },
    'the earlier is open, and the next begins on the reference date': {
      child: { plans: [plan('2025-06-02', null), plan('2026-03-31', null)] },
      at,
    },
    'both begin on one day': {
      child: { plans: [plan('2025-06-02', null), plan('2025-06-02', null)] },
      at: [...at, 'plans[1].CINPlanEndDate'],
    },
  },
})
