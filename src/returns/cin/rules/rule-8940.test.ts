import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8940 } from './rule-8940.ts'

const plan = (CPPstartDate: string | null, CPPendDate: string | null, CINdetailsID = '1') => ({
  CINdetailsID,
  CPPstartDate,
  CPPendDate,
})
const at = ['protectionPlans[0].CPPstartDate', 'protectionPlans[0].CPPendDate', 'protectionPlans[1].CPPstartDate']

ruleTest(rule8940, {
  passes: {
    'the next begins the day after': {
      protectionPlans: [plan('2025-06-02', '2025-09-01'), plan('2025-09-02', null)],
    },
    'one has no beginning': { protectionPlans: [plan(null, '2025-09-01'), plan('2025-06-02', null)] },
  },
  fails: {
    'the next begins on the day the earlier ends': {
      child: { protectionPlans: [plan('2025-06-02', '2025-09-01'), plan('2025-09-01', null)] },
      at,
    },
    'the earlier is open, and the next begins on the reference date, in another episode': {
      child: { protectionPlans: [plan('2025-06-02', null), plan('2026-03-31', null, '2')] },
      at,
    },
    'both begin on one day': {
      child: { protectionPlans: [plan('2025-06-02', null), plan('2025-06-02', null)] },
      at: [...at, 'protectionPlans[1].CPPendDate'],
    },
  },
})
