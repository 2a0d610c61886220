import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule4013 } from './rule-4013.ts'

const ended = (CINPlanEndDate: string | null) => ({ plans: [{ CINPlanEndDate }] })

ruleTest(rule4013, {
  passes: {
    'it ended on the first day of the year': ended('2025-04-01'),
    'it ended on the last': ended('2026-03-31'),
    'it goes on': ended(null),
  },
  fails: {
    'it ended the day before': { child: ended('2025-03-31'), at: ['plans[0].CINPlanEndDate'] },
    'it ended the day after': { child: ended('2026-04-01'), at: ['plans[0].CINPlanEndDate'] },
  },
})
