import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule4015 } from './rule-4015.ts'

const planned = (CINPlanStartDate: string | null, CINdetailsID = '1') => ({
  episodes: [{ CINdetailsID: '1', CINreferralDate: '2025-06-02' }],
  plans: [{ CINdetailsID, CINPlanStartDate }],
})

ruleTest(rule4015, {
  passes: {
    'it began on the day of the referral': planned('2025-06-02'),
    'it has no beginning, which another rule asks about': planned(null),
    'it belongs to an earlier episode': planned('2025-06-01', '2'),
  },
  fails: {
    'it began the day before': {
      child: planned('2025-06-01'),
      at: ['plans[0].CINPlanStartDate', 'episodes[0].CINreferralDate'],
    },
  },
})
