import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule4004 } from './rule-4004.ts'

const open = { CINdetailsID: '1', CINPlanEndDate: null }
const ended = { CINdetailsID: '1', CINPlanEndDate: '2025-06-02' }

ruleTest(rule4004, {
  passes: {
    'only one of its plans is open': { plans: [ended, open] },
    'all have ended': { plans: [ended, ended] },
    'two are open, in two episodes': { plans: [open, { ...open, CINdetailsID: '2' }] },
  },
  fails: {
    'two of three are open': {
      child: { plans: [open, ended, open] },
      at: ['plans[0].CINPlanEndDate', 'plans[2].CINPlanEndDate'],
    },
  },
})
