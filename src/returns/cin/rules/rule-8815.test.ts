import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8815 } from './rule-8815.ts'

const open = { CINclosureDate: null, ReferralNFA: 'false' }
const closed = { CINclosureDate: '2025-06-02', ReferralNFA: 'false' }
const noAction = { CINclosureDate: null, ReferralNFA: 'true' }

ruleTest(rule8815, {
  passes: {
    'one is': { episodes: [closed, open] },
    'none is': { episodes: [closed, closed] },
    'the others led to no further action': { episodes: [noAction, noAction, open] },
    'of the other nobody says whether it did, which another rule asks about': {
      episodes: [{ ...open, ReferralNFA: null }, open],
    },
  },
  fails: {
    'two of three are, and both are marked': {
      child: { episodes: [open, closed, { ...open, ReferralNFA: '0' }] },
      at: ['episodes[0].CINclosureDate', 'episodes[2].CINclosureDate'],
    },
  },
})
