import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8555Q } from './rule-8555q.ts'

const referred = (CINreferralDate: string | null, PersonDeathDate: string | null = '2025-12-01') => ({
  identifiers: [{ PersonDeathDate }],
  episodes: [{ CINreferralDate: '2025-06-02' }, { CINreferralDate }],
})

ruleTest(rule8555Q, {
  passes: {
    'the referral was on the day of the death': referred('2025-12-01'),
    'the referral has no day, which another rule asks about': referred(null),
    'the child is alive': referred('2025-12-02', null),
  },
  fails: {
    'the second referral was the day after': {
      child: referred('2025-12-02'),
      at: ['episodes[1].CINreferralDate', 'identifiers[0].PersonDeathDate'],
    },
  },
})
