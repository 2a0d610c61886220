import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8868 } from './rule-8868.ts'

const closed = { CINdetailsID: '1', CINclosureDate: '2025-09-01' }
const enquiry = { CINdetailsID: '1', DateOfInitialCPC: null, ICPCnotRequired: 'false' }
const at = ['episodes[0].CINclosureDate', 'enquiries[0].DateOfInitialCPC', 'enquiries[0].ICPCnotRequired']

ruleTest(rule8868, {
  passes: {
    'its conference was held': { episodes: [closed], enquiries: [{ ...enquiry, DateOfInitialCPC: '2025-06-20' }] },
    'it needed none': { episodes: [closed], enquiries: [{ ...enquiry, ICPCnotRequired: '1' }] },
    'the episode is open': { episodes: [{ ...closed, CINclosureDate: null }], enquiries: [enquiry] },
    'the enquiry is of another episode': {
      episodes: [closed, { CINdetailsID: '2' }],
      enquiries: [{ ...enquiry, CINdetailsID: '2' }],
    },
  },
  fails: {
    'it needed one, and none was held': { child: { episodes: [closed], enquiries: [enquiry] }, at },
    'nobody says whether it needed one': {
      child: { episodes: [closed], enquiries: [{ ...enquiry, ICPCnotRequired: null }] },
      at,
    },
  },
})
