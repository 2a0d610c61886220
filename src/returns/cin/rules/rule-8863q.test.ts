import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8863Q } from './rule-8863q.ts'

const assessment = (
  AssessmentActualStartDate: string | null,
  AssessmentAuthorisationDate: string | null,
  CINdetailsID = '1',
) => ({ CINdetailsID, AssessmentActualStartDate, AssessmentAuthorisationDate })
const first = assessment('2025-06-02', '2025-07-31')
const at = [
  'assessments[0].AssessmentActualStartDate',
  'assessments[0].AssessmentAuthorisationDate',
  'assessments[1].AssessmentActualStartDate',
]

ruleTest(rule8863Q, {
  passes: {
    'the next begins the day after the first is completed': { assessments: [first, assessment('2025-08-01', null)] },
    'the other is of another episode': { assessments: [first, assessment('2025-07-01', null, '2')] },
    'the other has no beginning': { assessments: [first, assessment(null, null)] },
  },
  fails: {
    'the next begins on the day the first is completed': {
      child: { assessments: [first, assessment('2025-07-31', null)] },
      at,
    },
    'the first is not completed, and the next begins on the reference date': {
      child: { assessments: [assessment('2025-06-02', null), assessment('2026-03-31', null)] },
      at,
    },
    'both begin on one day': {
      child: { assessments: [first, assessment('2025-06-02', null)] },
      at: [...at, 'assessments[1].AssessmentAuthorisationDate'],
    },
  },
})
