import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8897Q } from './rule-8897q.ts'

const completed = (AssessmentFactors: string[], AssessmentAuthorisationDate: string | null = '2025-04-01') => ({
  assessments: [{ AssessmentAuthorisationDate, AssessmentFactors }],
})
const at = ['assessments[0].AssessmentAuthorisationDate', 'assessments[0].AssessmentFactors']

ruleTest(rule8897Q, {
  passes: {
    'it has some': completed(['1A', '24A']),
    'it found none, and says so': completed(['21']),
    'it has one that is no longer used, which another rule asks about': completed(['18A']),
    'it goes on': completed([], null),
    'it was completed the day before the year began': completed([], '2025-03-31'),
  },
  fails: {
    'it was completed on the first day of the year, and has none': { child: completed([]), at },
    'one of two is no code': { child: completed(['1A', 'RB']), at },
  },
})
