import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8925 } from './rule-8925.ts'

ruleTest(rule8925, {
  passes: {
    'it ends after it begins': { protectionPlans: [{ CPPstartDate: '2025-06-02', CPPendDate: '2025-12-01' }] },
    'it ends on the day it begins, which another rule asks about': {
      protectionPlans: [{ CPPstartDate: '2025-06-02', CPPendDate: '2025-06-02' }],
    },
    'it goes on': { protectionPlans: [{ CPPstartDate: '2025-06-02' }] },
  },
  fails: {
    'it ends the day before it begins': {
      child: { protectionPlans: [{ CPPstartDate: '2025-06-02', CPPendDate: '2025-06-01' }] },
      at: ['protectionPlans[0].CPPstartDate', 'protectionPlans[0].CPPendDate'],
    },
  },
})
