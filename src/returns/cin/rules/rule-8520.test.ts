import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8520 } from './rule-8520.ts'

const born = (PersonBirthDate: string | null) => ({ identifiers: [{ PersonBirthDate }] })

ruleTest(rule8520, {
  passes: {
    'the birth was on the last day of the year': born('2026-03-31'),
    'there is no date of birth': born(null),
  },
  fails: {
    'the birth was the day after': { child: born('2026-04-01'), at: ['identifiers[0].PersonBirthDate'] },
  },
})
