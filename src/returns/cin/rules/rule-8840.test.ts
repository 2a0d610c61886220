import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8840 } from './rule-8840.ts'

ruleTest(rule8840, {
  passes: {
    'it ends the day after': { protectionPlans: [{ CPPstartDate: '2025-06-02', CPPendDate: '2025-06-03' }] },
    'it ends before it begins, which another rule asks about': {
      protectionPlans: [{ CPPstartDate: '2025-06-02', CPPendDate: '2025-06-01' }],
    },
    'it has neither day': { protectionPlans: [{}] },
  },
  fails: {
    'the two are one day': {
      child: { protectionPlans: [{ CPPstartDate: '2025-06-02', CPPendDate: '2025-06-02' }] },
      at: ['protectionPlans[0].CPPstartDate', 'protectionPlans[0].CPPendDate'],
    },
  },
})
