import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8898 } from './rule-8898.ts'

ruleTest(rule8898, {
  passes: {
    'they differ': { assessments: [{ AssessmentFactors: ['1A', '1B'] }] },
    'another assessment has the same': { assessments: [{ AssessmentFactors: ['1A'] }, { AssessmentFactors: ['1A'] }] },
    'there are none': { assessments: [{ AssessmentFactors: [] }] },
  },
  fails: {
    'two of three are the same': {
      child: { assessments: [{ AssessmentFactors: ['1A', '4B', '1A'] }] },
      at: ['assessments[0].AssessmentFactors'],
    },
  },
})
