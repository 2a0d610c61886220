import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8945Q } from './rule-8945q.ts'

ruleTest(rule8945Q, {
  passes: {
    'it says who did it': { assessments: [{ AssessmentFactors: ['18B'] }, { AssessmentFactors: ['18C'] }] },
    'it has no factors': { assessments: [{ AssessmentFactors: [] }] },
  },
  fails: {
    'the old code stands among others': {
      child: { assessments: [{ AssessmentFactors: ['1A', '18A', '18B'] }] },
      at: ['assessments[0].AssessmentFactors'],
    },
  },
})
