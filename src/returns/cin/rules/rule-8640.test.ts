import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8640 } from './rule-8640.ts'

ruleTest(rule8640, {
  passes: {
    'it is one of them, from the first to the last': {
      episodes: [{ ReasonForClosure: 'RC1' }, { ReasonForClosure: 'RC9' }],
    },
    'the episode has none': { episodes: [{}] },
  },
  fails: {
    'it is beyond the last, or another word': {
      child: { episodes: [{ ReasonForClosure: 'RC10' }, { ReasonForClosure: 'ADOPTED' }] },
      at: ['episodes[0].ReasonForClosure', 'episodes[1].ReasonForClosure'],
    },
  },
})
