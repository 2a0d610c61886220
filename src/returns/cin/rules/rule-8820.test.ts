import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8820 } from './rule-8820.ts'

const first = { CINreferralDate: '2025-06-02', CINclosureDate: '2025-09-01', ReferralNFA: 'false' }
const next = { CINreferralDate: '2025-09-01', CINclosureDate: '2025-12-01', ReferralNFA: 'false' }
const at = ['episodes[0].CINreferralDate', 'episodes[0].CINclosureDate', 'episodes[1].CINreferralDate']

ruleTest(rule8820, {
  passes: {
    'the next referral comes on the day the earlier is closed': { episodes: [first, next] },
    'the earlier is open, and led to no further action': {
      episodes: [{ ...first, CINclosureDate: null, ReferralNFA: 'true' }, next],
    },
    'a referral has no day': { episodes: [first, { ...next, CINreferralDate: null }] },
  },
  fails: {
    'the next comes the day before that': {
      child: { episodes: [first, { ...next, CINreferralDate: '2025-08-31' }] },
      at,
    },
    'the earlier is open, and the next comes on the reference date': {
      child: {
        episodes: [
          { ...first, CINclosureDate: null },
          { ...next, CINreferralDate: '2026-03-31' },
        ],
      },
      at,
    },
    'the next led to no further action': {
      child: {
        episodes: [first, { CINreferralDate: '2025-07-01', CINclosureDate: null, ReferralNFA: '1' }],
      },
      at,
    },
    'both come on one day': {
      child: { episodes: [first, { ...next, CINreferralDate: '2025-06-02' }] },
      at: [...at, 'episodes[1].CINclosureDate'],
    },
  },
})
