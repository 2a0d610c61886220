import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8832 } from './rule-8832.ts'

const plan = { CINdetailsID: '1' }

ruleTest(rule8832, {
  passes: {
    'the referral led to action, or nobody says': {
      protectionPlans: [plan, { CINdetailsID: '2' }],
      episodes: [
        { CINdetailsID: '1', ReferralNFA: '0' },
        { CINdetailsID: '2', ReferralNFA: null },
      ],
    },
    'the plan is of another episode': {
      protectionPlans: [{ CINdetailsID: '2' }],
      episodes: [{ CINdetailsID: '1', ReferralNFA: 'true' }],
    },
  },
  fails: {
    'it led to none': {
      child: { protectionPlans: [plan], episodes: [{ CINdetailsID: '1', ReferralNFA: 'true' }] },
      at: ['protectionPlans[0].LAchildID', 'episodes[0].ReferralNFA'],
    },
  },
})
