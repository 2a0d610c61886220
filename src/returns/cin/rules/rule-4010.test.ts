import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule4010 } from './rule-4010.ts'

const began = (CINPlanStartDate: string | null) => ({ plans: [{ CINPlanStartDate }] })

ruleTest(rule4010, {
  passes: {
    'it began on the last day of the year': began('2026-03-31'),
    'it began years before': began('2021-09-01'),
  },
  fails: {
    'it has none': { child: began(null), at: ['plans[0].CINPlanStartDate'] },
    'it begins the day after the year': { child: began('2026-04-01'), at: ['plans[0].CINPlanStartDate'] },
  },
})
