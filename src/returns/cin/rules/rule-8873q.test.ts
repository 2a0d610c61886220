import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8873Q } from './rule-8873q.ts'

const assessment = { CINdetailsID: '1', AssessmentFactors: ['21'] }
const episode = (ReasonForClosure: string | null) => ({ CINdetailsID: '1', ReasonForClosure })
const at = ['assessments[0].AssessmentFactors', 'episodes[0].ReasonForClosure']

ruleTest(rule8873Q, {
  passes: {
    'it was closed for either reason': { assessments: [assessment], episodes: [episode('RC8'), episode('RC9')] },
    'there are factors': { assessments: [{ ...assessment, AssessmentFactors: ['20'] }], episodes: [episode('RC7')] },
    'there is a second assessment': { assessments: [assessment, assessment], episodes: [episode('RC7')] },
  },
  fails: {
    'it was closed for another': { child: { assessments: [assessment], episodes: [episode('RC7')] }, at },
    'it is open': { child: { assessments: [assessment], episodes: [episode(null)] }, at },
    'the second assessment is of another episode': {
      child: { assessments: [assessment, { ...assessment, CINdetailsID: '2' }], episodes: [episode('RC7')] },
      at,
    },
  },
})
