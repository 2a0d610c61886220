import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8696 } from './rule-8696.ts'

const completed = (AssessmentAuthorisationDate: string | null) => ({ assessments: [{ AssessmentAuthorisationDate }] })
const at = ['assessments[0].AssessmentAuthorisationDate']

ruleTest(rule8696, {
  passes: {
    'it was completed on the first day of the year': completed('2025-04-01'),
    'it was completed on the last': completed('2026-03-31'),
    'it goes on': completed(null),
  },
  fails: {
    'it was completed the day before the year began': { child: completed('2025-03-31'), at },
    'it was completed the day after the year ended': { child: completed('2026-04-01'), at },
  },
})
