import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8866 } from './rule-8866.ts'

const referred = (ReferralSource: string | null, CINreferralDate: string | null = '2025-06-02') => ({
  episodes: [{ CINreferralDate, ReferralSource }],
})
const at = ['episodes[0].CINreferralDate', 'episodes[0].ReferralSource']

ruleTest(rule8866, {
  passes: {
    'it is one of them': referred('5D'),
    'the referral came before it was asked': referred(null, '2013-03-31'),
    'the referral has no day': referred(null, null),
  },
  fails: {
    'it is missing': { child: referred(null), at },
    'it is no code': { child: referred('1Z'), at },
    'the referral came on the first day it was asked': { child: referred(null, '2013-04-01'), at },
  },
})
