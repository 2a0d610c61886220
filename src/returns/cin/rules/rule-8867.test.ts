import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8867 } from './rule-8867.ts'

const closed = { CINdetailsID: '1', CINclosureDate: '2025-09-01' }
const open = { CINdetailsID: '1', AssessmentAuthorisationDate: null }
const completed = { CINdetailsID: '1', AssessmentAuthorisationDate: '2025-07-31' }

ruleTest(rule8867, {
  passes: {
    'every one was completed': { episodes: [closed], assessments: [completed] },
    'the episode is open': { episodes: [{ ...closed, CINclosureDate: null }], assessments: [open] },
    'the assessment is of another episode': {
      episodes: [closed, { CINdetailsID: '2' }],
      assessments: [{ ...open, CINdetailsID: '2' }],
    },
    'there is none': { episodes: [closed] },
  },
  fails: {
    'one of two was not': {
      child: { episodes: [closed], assessments: [completed, open] },
      at: ['episodes[0].CINclosureDate', 'assessments[1].AssessmentAuthorisationDate'],
    },
  },
})
