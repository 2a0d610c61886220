import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8736 } from './rule-8736.ts'

const began = (AssessmentActualStartDate: string | null, AssessmentAuthorisationDate: string | null = null) => ({
  assessments: [{ AssessmentActualStartDate, AssessmentAuthorisationDate }],
})
const at = ['assessments[0].AssessmentAuthorisationDate', 'assessments[0].AssessmentActualStartDate']

ruleTest(rule8736, {
  passes: {
    'it began on the first day of the year': began('2025-04-01'),
    'it began on the last': began('2026-03-31'),
    'it began the year before, and was completed': began('2025-03-31', '2025-04-30'),
    'nobody says when it began': began(null),
  },
  fails: {
    'it began the day before the year': { child: began('2025-03-31'), at },
    'it began the day after the year': { child: began('2026-04-01'), at },
  },
})
