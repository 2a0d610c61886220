import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8935 } from './rule-8935.ts'

const ended = { CINdetailsID: '1', CPPendDate: '2025-09-01' }
const open = { CINdetailsID: '1', CPPendDate: null }

ruleTest(rule8935, {
  passes: {
    'one is': { protectionPlans: [ended, open] },
    'another child has one': [{ protectionPlans: [open] }, { protectionPlans: [open] }],
  },
  fails: {
    'two are, in two episodes': {
      child: { protectionPlans: [open, ended, { ...open, CINdetailsID: '2' }] },
      at: ['protectionPlans[0].CPPendDate', 'protectionPlans[2].CPPendDate'],
    },
  },
})
