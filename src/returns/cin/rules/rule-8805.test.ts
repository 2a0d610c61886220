import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8805 } from './rule-8805.ts'

ruleTest(rule8805, {
  passes: {
    'there is a reason': { episodes: [{ CINclosureDate: '2025-06-02', ReasonForClosure: 'RC7' }] },
    'it is open': { episodes: [{}] },
    'there is a reason and no day, which another rule asks about': { episodes: [{ ReasonForClosure: 'RC7' }] },
  },
  fails: {
    'the reason is blank': {
      child: { episodes: [{ CINclosureDate: '2025-06-02' }] },
      at: ['episodes[0].CINclosureDate', 'episodes[0].ReasonForClosure'],
    },
  },
})
