import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8816 } from './rule-8816.ts'

const open = { CINreferralDate: '2025-06-02', CINclosureDate: null, ReferralNFA: 'false' }
const later = { CINreferralDate: '2025-06-03', CINclosureDate: '2025-09-01', ReferralNFA: 'false' }
const at = ['episodes[0].CINreferralDate', 'episodes[0].ReferralNFA']

ruleTest(rule8816, {
  passes: {
    'the latest is the open one': { episodes: [open, { ...later, CINreferralDate: '2025-06-01' }] },
    'the other was referred on the same day': { episodes: [open, { ...later, CINreferralDate: '2025-06-02' }] },
    'the earlier led to no further action': { episodes: [{ ...open, ReferralNFA: 'true' }, later] },
    'the earlier is closed': { episodes: [{ ...open, CINclosureDate: '2025-06-03' }, later] },
    'nobody says when the open one began': { episodes: [{ ...open, CINreferralDate: null }, later] },
  },
  fails: {
    'a closed one began the day after': { child: { episodes: [open, later] }, at },
    'a later referral led to no further action': {
      child: { episodes: [open, { ...later, CINclosureDate: null, ReferralNFA: '1' }] },
      at,
    },
  },
})
