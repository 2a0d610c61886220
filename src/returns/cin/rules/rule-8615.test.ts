import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8615 } from './rule-8615.ts'

const enquiry = { S47ActualStartDate: '2025-06-02', DateOfInitialCPC: '2025-06-20' }
const at = ['enquiries[0].S47ActualStartDate', 'enquiries[0].DateOfInitialCPC']

ruleTest(rule8615, {
  passes: {
    'it began before the conference': { enquiries: [enquiry] },
    'it began on the day of the conference': { enquiries: [{ ...enquiry, DateOfInitialCPC: '2025-06-02' }] },
    'there was no conference': { enquiries: [{ ...enquiry, DateOfInitialCPC: null }, {}] },
  },
  fails: {
    'it began the day after': { child: { enquiries: [{ ...enquiry, DateOfInitialCPC: '2025-06-01' }] }, at },
    'nobody says when it began': { child: { enquiries: [{ ...enquiry, S47ActualStartDate: null }] }, at },
  },
})
