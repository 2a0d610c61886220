import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8600 } from './rule-8600.ts'

const referred = (CINreferralDate: string | null) => ({ episodes: [{ CINreferralDate }] })
const at = ['episodes[0].CINreferralDate']

ruleTest(rule8600, {
  passes: {
    'it came on the last day of the year': referred('2026-03-31'),
    'it came years before': referred('2021-09-01'),
  },
  fails: {
    'it has no day': { child: referred(null), at },
    'it came the day after the year': { child: referred('2026-04-01'), at },
  },
})
