import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8675Q } from './rule-8675q.ts'

// The 15th working day before 31 March 2026 is Tuesday 10 March.
const enquiry = { S47ActualStartDate: '2026-03-09', DateOfInitialCPC: null, ICPCnotRequired: 'false' }
const at = ['enquiries[0].S47ActualStartDate', 'enquiries[0].DateOfInitialCPC', 'enquiries[0].ICPCnotRequired']

ruleTest(rule8675Q, {
  passes: {
    'it began on the 15th working day before': { enquiries: [{ ...enquiry, S47ActualStartDate: '2026-03-10' }] },
    'the conference was held': { enquiries: [{ ...enquiry, DateOfInitialCPC: '2026-03-30' }] },
    'none was required': { enquiries: [{ ...enquiry, ICPCnotRequired: 'true' }] },
    'nobody says whether one was required': { enquiries: [{ ...enquiry, ICPCnotRequired: null }] },
    'nobody says when it began': { enquiries: [{ ...enquiry, S47ActualStartDate: null }] },
  },
  fails: {
    'it began the day before that': { child: { enquiries: [enquiry] }, at },
    'one was required, said as 0': { child: { enquiries: [{ ...enquiry, ICPCnotRequired: '0' }] }, at },
  },
})
