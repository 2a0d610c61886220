import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8630 } from './rule-8630.ts'

const referred = { CINreferralDate: '2025-06-02' }

ruleTest(rule8630, {
  passes: {
    'it was closed on the day of the referral': { episodes: [{ ...referred, CINclosureDate: '2025-06-02' }] },
    'it is open': { episodes: [referred] },
    'the referral has no day': { episodes: [{ CINclosureDate: '2025-06-02' }] },
    'it was closed before the referral that began another': {
      episodes: [referred, { CINreferralDate: '2025-04-01', CINclosureDate: '2025-05-01' }],
    },
  },
  fails: {
    'it was closed the day before': {
      child: { episodes: [{ ...referred, CINclosureDate: '2025-06-01' }] },
      at: ['episodes[0].CINreferralDate', 'episodes[0].CINclosureDate'],
    },
  },
})
