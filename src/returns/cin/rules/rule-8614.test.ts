import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8614 } from './rule-8614.ts'

ruleTest(rule8614, {
  passes: {
    'it was completed': { assessments: [{ AssessmentAuthorisationDate: '2025-06-02', AssessmentFactors: ['1A'] }] },
    'it goes on, and has no factors yet': { assessments: [{ AssessmentFactors: [] }] },
  },
  fails: {
    'it goes on': {
      child: { assessments: [{ AssessmentFactors: ['1A', '4B'] }] },
      at: ['assessments[0].AssessmentAuthorisationDate', 'assessments[0].AssessmentFactors'],
    },
  },
})
