import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8770Q } from './rule-8770q.ts'

// Five by 31 August 2025, and so of school age at the end of March 2026.
const pupil = { PersonBirthDate: '2020-08-31', UPN: null, UPNunknown: null }
const acted = { episodes: [{ ReferralNFA: 'false' }] }
const at = ['identifiers[0].UPN', 'identifiers[0].UPNunknown']

ruleTest(rule8770Q, {
  passes: {
    'there is a number': { identifiers: [{ ...pupil, UPN: 'B801200005001' }], ...acted },
    'there is a reason that holds': { identifiers: [{ ...pupil, UPNunknown: 'UN2' }], ...acted },
    'the child was five the day after': { identifiers: [{ ...pupil, PersonBirthDate: '2020-09-01' }], ...acted },
    'no referral led to further action': { identifiers: [pupil], episodes: [{ ReferralNFA: 'true' }] },
    'nobody knows how old the child is': { identifiers: [{ ...pupil, PersonBirthDate: null }], ...acted },
  },
  fails: {
    'there is neither': { child: { identifiers: [pupil], ...acted }, at },
    'the reason is that the child is not of school age': {
      child: { identifiers: [{ ...pupil, UPNunknown: 'UN1' }], ...acted },
      at,
    },
    'the reason is no code': { child: { identifiers: [{ ...pupil, UPNunknown: 'UNKNOWN' }], ...acted }, at },
    'one referral of two led to further action': {
      child: { identifiers: [pupil], episodes: [{ ReferralNFA: '1' }, { ReferralNFA: '0' }] },
      at,
    },
    'the end of the census year is after that of the school year': {
      // A rehearsal up to September 2025 counts from 31 August 2025.
      child: { header: { ReferenceDate: '2025-09-30' }, identifiers: [pupil], ...acted },
      at,
    },
  },
})
