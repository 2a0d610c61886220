import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8950Q } from './rule-8950q.ts'

ruleTest(rule8950Q, {
  passes: {
    'it says who did it': { assessments: [{ AssessmentFactors: ['19B'] }, { AssessmentFactors: ['19C'] }] },
    'it has no factors': { assessments: [{ AssessmentFactors: [] }] },
  },
  fails: {
    'the old code stands among others': {
      child: { assessments: [{ AssessmentFactors: ['1A', '19A', '19B'] }] },
      at: ['assessments[0].AssessmentFactors'],
    },
  },
})
