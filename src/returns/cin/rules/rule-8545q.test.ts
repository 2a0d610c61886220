import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8545Q } from './rule-8545q.ts'

const died = (PersonDeathDate: string | null) => ({ identifiers: [{ PersonDeathDate }] })
const at = ['identifiers[0].PersonDeathDate']

ruleTest(rule8545Q, {
  passes: {
    'the death was on the first day of the year': died('2025-04-01'),
    'the death was on the last': died('2026-03-31'),
    'the child is alive': died(null),
  },
  fails: {
    'the death was the day before the year': { child: died('2025-03-31'), at },
    'the death was the day after': { child: died('2026-04-01'), at },
  },
})
