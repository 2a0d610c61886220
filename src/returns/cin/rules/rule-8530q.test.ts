import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8530Q } from './rule-8530q.ts'

const expected = (ExpectedPersonBirthDate: string | null) => ({ identifiers: [{ ExpectedPersonBirthDate }] })
const at = ['identifiers[0].ExpectedPersonBirthDate']

ruleTest(rule8530Q, {
  passes: {
    'it is 30 days before 31 March': expected('2026-03-01'),
    'it is nine months after, on 31 December': expected('2026-12-31'),
    'there is none': expected(null),
  },
  fails: {
    'it is 31 days before': { child: expected('2026-02-28'), at },
    'it is a day more than nine months after': { child: expected('2027-01-01'), at },
  },
})
