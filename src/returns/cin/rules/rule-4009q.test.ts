import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule4009Q } from './rule-4009q.ts'

const ended = (CINPlanEndDate: string | null, PersonDeathDate: string | null = '2025-12-01') => ({
  identifiers: [{ PersonDeathDate }],
  plans: [{ CINPlanEndDate }],
})

ruleTest(rule4009Q, {
  passes: {
    'it ended on the day of the death': ended('2025-12-01'),
    'it has not ended': ended(null),
    'the child is alive': ended('2025-12-02', null),
  },
  fails: {
    'it ended the day after': {
      child: ended('2025-12-02'),
      at: ['plans[0].CINPlanEndDate', 'identifiers[0].PersonDeathDate'],
    },
  },
})
