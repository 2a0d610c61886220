import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8740 } from './rule-8740.ts'

const enquiry = { S47ActualStartDate: '2025-03-31', DateOfInitialCPC: null, ICPCnotRequired: 'false' }
const at = ['enquiries[0].S47ActualStartDate', 'enquiries[0].DateOfInitialCPC', 'enquiries[0].ICPCnotRequired']

ruleTest(rule8740, {
  passes: {
    'it began on the first day of the year': { enquiries: [{ ...enquiry, S47ActualStartDate: '2025-04-01' }] },
    'it began on the last': { enquiries: [{ ...enquiry, S47ActualStartDate: '2026-03-31' }] },
    'the conference was held': { enquiries: [{ ...enquiry, DateOfInitialCPC: '2025-04-14' }] },
    'none was required': { enquiries: [{ ...enquiry, ICPCnotRequired: '1' }] },
    'nobody says when it began': { enquiries: [{ ...enquiry, S47ActualStartDate: null }] },
  },
  fails: {
    'it began the day before the year': { child: { enquiries: [enquiry] }, at },
    'it began the day after the year': {
      child: { enquiries: [{ ...enquiry, S47ActualStartDate: '2026-04-01', ICPCnotRequired: '0' }] },
      at,
    },
  },
})
