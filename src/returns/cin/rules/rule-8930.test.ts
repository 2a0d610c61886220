import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8930 } from './rule-8930.ts'

const ended = (CPPendDate: string | null) => ({ protectionPlans: [{ CPPendDate }] })
const at = ['protectionPlans[0].CPPendDate']

ruleTest(rule8930, {
  passes: {
    'it ended on the first day of the year': ended('2025-04-01'),
    'it ended on the last': ended('2026-03-31'),
    'it goes on': ended(null),
  },
  fails: {
    'it ended the day before the year began': { child: ended('2025-03-31'), at },
    'it ended the day after the year': { child: ended('2026-04-01'), at },
  },
})
