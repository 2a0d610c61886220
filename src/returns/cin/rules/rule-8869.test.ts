import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8869 } from './rule-8869.ts'

const assessment = (AssessmentID: string | null, ...AssessmentFactors: string[]) => ({
  CINdetailsID: '1',
  AssessmentID,
  AssessmentAuthorisationDate: '2025-07-31',
  AssessmentFactors,
})

ruleTest(rule8869, {
  passes: {
    'it has none': { assessments: [assessment('1', '21')] },
    'it has some': { assessments: [assessment('1', '1A', '4B')] },
    'another assessment has some': { assessments: [assessment('1', '21'), assessment('2', '1A')] },
    'it says so twice, which another rule asks about': { assessments: [assessment('1', '21', '21')] },
  },
  fails: {
    'it has both': { child: { assessments: [assessment('1', '21', '1A')] }, at: ['assessments[0].AssessmentFactors'] },
    'each factor is a row, and that of a factor is marked': {
      child: { assessments: [assessment(null, '21'), assessment(null, '1A')] },
      at: ['assessments[1].AssessmentFactors'],
    },
  },
})
