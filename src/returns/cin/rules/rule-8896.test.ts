import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8896 } from './rule-8896.ts'

const open = { CINdetailsID: '1', AssessmentAuthorisationDate: null }
const completed = { CINdetailsID: '1', AssessmentAuthorisationDate: '2025-07-31' }

ruleTest(rule8896, {
  passes: {
    'one has not': { assessments: [completed, open] },
    'the other is of another episode': { assessments: [open, { ...open, CINdetailsID: '2' }] },
  },
  fails: {
    'two of three have not, and both are marked': {
      child: { assessments: [open, completed, open] },
      at: ['assessments[0].AssessmentAuthorisationDate', 'assessments[2].AssessmentAuthorisationDate'],
    },
  },
})
