import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule1105 } from './rule-1105.ts'

const planned = (CPPstartDate: string | null, CINdetailsID = '1') => ({
  episodes: [{ CINdetailsID: '1', CINreferralDate: '2025-06-02' }],
  protectionPlans: [{ CINdetailsID, CPPstartDate }],
})

ruleTest(rule1105, {
  passes: {
    'it began on the day of the referral': planned('2025-06-02'),
    'it has no beginning': planned(null),
    'it belongs to an earlier episode': planned('2025-06-01', '2'),
  },
  fails: {
    'it began the day before': {
      child: planned('2025-06-01'),
      at: ['protectionPlans[0].CPPstartDate', 'episodes[0].CINreferralDate'],
    },
  },
})
