import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8670Q } from './rule-8670q.ts'

// The 45th working day before 31 March 2026 is Tuesday 27 January: no bank holiday comes between.
const began = (AssessmentActualStartDate: string | null, AssessmentAuthorisationDate: string | null = null) => ({
  assessments: [{ AssessmentActualStartDate, AssessmentAuthorisationDate }],
})
const at = ['assessments[0].AssessmentActualStartDate', 'assessments[0].AssessmentAuthorisationDate']

ruleTest(rule8670Q, {
  passes: {
    'it may be completed on the last day, which is the 45th': began('2026-01-27'),
    'Good Friday comes before the last day, and is not counted': {
      // 29 March 2024. With it the 45th would be Monday 29 January.
      header: { ReferenceDate: '2024-03-31' },
      ...began('2024-01-26'),
    },
    'it was completed, however late': began('2025-04-01', '2026-03-31'),
    'nobody says when it began': began(null),
  },
  fails: {
    'it began a working day earlier': { child: began('2026-01-26'), at },
    'it began at the weekend before, which is earlier too': { child: began('2026-01-25'), at },
  },
})
