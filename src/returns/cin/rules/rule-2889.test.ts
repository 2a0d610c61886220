import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule2889 } from './rule-2889.ts'

const enquired = (S47ActualStartDate: string | null, CINdetailsID = '1') => ({
  episodes: [{ CINdetailsID: '1', CINreferralDate: '2025-06-02' }],
  enquiries: [{ CINdetailsID, S47ActualStartDate }],
})

ruleTest(rule2889, {
  passes: {
    'it began on the day of the referral': enquired('2025-06-02'),
    'it has no beginning, which another rule asks about': enquired(null),
    'it belongs to an earlier episode': enquired('2025-06-01', '2'),
  },
  fails: {
    'it began the day before': {
      child: enquired('2025-06-01'),
      at: ['enquiries[0].S47ActualStartDate', 'episodes[0].CINreferralDate'],
    },
  },
})
