import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8608 } from './rule-8608.ts'

const assessed = (AssessmentActualStartDate: string | null, AssessmentAuthorisationDate: string | null) => ({
  assessments: [{ AssessmentActualStartDate, AssessmentAuthorisationDate }],
})

ruleTest(rule8608, {
  passes: {
    'it was authorised on the day it began': assessed('2025-06-02', '2025-06-02'),
    'it goes on': assessed('2025-06-02', null),
    'it has no beginning, which another rule asks about': assessed(null, '2025-06-02'),
  },
  fails: {
    'it was authorised the day before': {
      child: assessed('2025-06-02', '2025-06-01'),
      at: ['assessments[0].AssessmentActualStartDate', 'assessments[0].AssessmentAuthorisationDate'],
    },
  },
})
