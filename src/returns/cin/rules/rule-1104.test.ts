import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule1104 } from './rule-1104.ts'

const episode = { CINdetailsID: '1', CINreferralDate: '2025-06-02' }
const enquiry = (DateOfInitialCPC: string | null, CINdetailsID = '1') => ({ CINdetailsID, DateOfInitialCPC })

ruleTest(rule1104, {
  passes: {
    'it was held on the day of the referral': { episodes: [episode], enquiries: [enquiry('2025-06-02')] },
    'there was none': { episodes: [episode], enquiries: [enquiry(null)] },
    'it belongs to another episode': { episodes: [episode], enquiries: [enquiry('2025-06-01', '2')] },
  },
  fails: {
    'the enquiry has it a day before': {
      child: { episodes: [episode], enquiries: [enquiry('2025-06-01')] },
      at: ['enquiries[0].DateOfInitialCPC', 'episodes[0].CINreferralDate'],
    },
    'the episode itself has it a day before': {
      child: { episodes: [{ ...episode, DateOfInitialCPC: '2025-06-01' }] },
      at: ['episodes[0].DateOfInitialCPC', 'episodes[0].CINreferralDate'],
    },
  },
})
