import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8606 } from './rule-8606.ts'

/** From 1 September 2025 to 8 June 2026 there are 280 days. */
const referred = (PersonBirthDate: string | null, ExpectedPersonBirthDate: string | null = null) => ({
  identifiers: [{ PersonBirthDate, ExpectedPersonBirthDate }],
  episodes: [{ CINreferralDate: '2025-09-01' }],
})
const at = ['episodes[0].CINreferralDate', 'identifiers[0].PersonBirthDate', 'identifiers[0].ExpectedPersonBirthDate']

ruleTest(rule8606, {
  passes: {
    'the birth came 40 weeks later to the day': referred('2026-06-08'),
    'the birth is expected 40 weeks later': referred(null, '2026-06-08'),
    'the child was born years before': referred('2015-06-02'),
    'neither day is known': referred(null),
  },
  fails: {
    'the birth came a day later than that': { child: referred('2026-06-09'), at },
    'the birth is expected a day later than that': { child: referred(null, '2026-06-09'), at },
  },
})
