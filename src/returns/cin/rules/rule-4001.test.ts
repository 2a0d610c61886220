import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule4001 } from './rule-4001.ts'

const planned = (CINPlanEndDate: string | null, CPPendDate: string | null, CINdetailsID = '1') => ({
  plans: [{ CINdetailsID, CINPlanEndDate }],
  protectionPlans: [{ CINdetailsID: '1', CPPendDate }],
})

ruleTest(rule4001, {
  passes: {
    'the child in need plan has ended': planned('2025-06-02', null),
    'the child protection plan has ended': planned(null, '2025-06-02'),
    'they are of different episodes': planned(null, null, '2'),
  },
  fails: {
    'neither has ended': {
      child: planned(null, null),
      at: ['plans[0].CINPlanEndDate', 'protectionPlans[0].CPPendDate'],
    },
  },
})
