import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8839 } from './rule-8839.ts'

const open = { CINdetailsID: '1', DateOfInitialCPC: null, ICPCnotRequired: 'false' }
const held = { ...open, DateOfInitialCPC: '2025-06-20' }
const at = ['enquiries[0].DateOfInitialCPC', 'enquiries[2].DateOfInitialCPC']

ruleTest(rule8839, {
  passes: {
    'one does': { enquiries: [open, held] },
    'the others needed no conference': {
      enquiries: [open, { ...open, ICPCnotRequired: 'true' }, { ...open, ICPCnotRequired: '1' }],
    },
    'the other is of another episode': { enquiries: [open, { ...open, CINdetailsID: '2' }] },
  },
  fails: {
    'two of three do, and both are marked': { child: { enquiries: [open, held, open] }, at },
    'of one nobody says that it needed no conference': {
      child: { enquiries: [open, held, { ...open, ICPCnotRequired: null }] },
      at,
    },
  },
})
