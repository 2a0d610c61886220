import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8825Q } from './rule-8825q.ts'

const episode = { CINdetailsID: '1', ReasonForClosure: 'RC8' }

ruleTest(rule8825Q, {
  passes: {
    'it has one, whether completed or not': { episodes: [episode], assessments: [{ CINdetailsID: '1' }] },
    'it was closed for another reason': { episodes: [{ ...episode, ReasonForClosure: 'RC7' }] },
    'it is open': { episodes: [{ ...episode, ReasonForClosure: null }] },
  },
  fails: {
    'it has none': { child: { episodes: [episode] }, at: ['episodes[0].ReasonForClosure'] },
    'only another episode has one': {
      child: {
        episodes: [{ ...episode, ReasonForClosure: 'RC9' }, { CINdetailsID: '2' }],
        assessments: [{ CINdetailsID: '2' }],
      },
      at: ['episodes[0].ReasonForClosure'],
    },
  },
})
