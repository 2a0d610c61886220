import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8810 } from './rule-8810.ts'

ruleTest(rule8810, {
  passes: {
    'there is a day': { episodes: [{ CINclosureDate: '2025-06-02', ReasonForClosure: 'RC7' }] },
    'it is open': { episodes: [{}] },
    'there is a day and no reason, which another rule asks about': { episodes: [{ CINclosureDate: '2025-06-02' }] },
  },
  fails: {
    'the day is blank': {
      child: { episodes: [{ ReasonForClosure: 'RC7' }] },
      at: ['episodes[0].CINclosureDate', 'episodes[0].ReasonForClosure'],
    },
    'the day cannot be read': {
      child: { episodes: [{ ReasonForClosure: 'RC7', unread: { CINclosureDate: '31/02/2026' } }] },
      at: ['episodes[0].CINclosureDate', 'episodes[0].ReasonForClosure'],
    },
  },
})
