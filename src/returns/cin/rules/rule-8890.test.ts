import { ruleTest } from '../../../../test/returns/rule-cin.ts'
import { rule8890 } from './rule-8890.ts'

const enquiry = (
  S47ActualStartDate: string | null,
  DateOfInitialCPC: string | null,
  { CINdetailsID = '1', ICPCnotRequired = 'false' } = {},
) => ({ CINdetailsID, S47ActualStartDate, DateOfInitialCPC, ICPCnotRequired })
const first = enquiry('2025-06-02', '2025-06-20')
const at = ['enquiries[0].S47ActualStartDate', 'enquiries[0].DateOfInitialCPC', 'enquiries[1].S47ActualStartDate']

ruleTest(rule8890, {
  passes: {
    'the next begins the day after the conference': { enquiries: [first, enquiry('2025-06-21', null)] },
    'the first needed no conference': {
      enquiries: [enquiry('2025-06-02', null, { ICPCnotRequired: 'true' }), enquiry('2025-06-03', null)],
    },
    'the other is of another episode': { enquiries: [first, enquiry('2025-06-03', null, { CINdetailsID: '2' })] },
    'the other has no beginning': { enquiries: [first, enquiry(null, '2025-06-10')] },
  },
  fails: {
    'the next begins on the day of the conference': { child: { enquiries: [first, enquiry('2025-06-20', null)] }, at },
    'the first goes on, and the next begins on the reference date': {
      child: { enquiries: [enquiry('2025-06-02', null), enquiry('2026-03-31', null)] },
      at,
    },
    'both begin on one day': {
      child: { enquiries: [first, enquiry('2025-06-02', '2025-06-19')] },
      at: [...at, 'enquiries[1].DateOfInitialCPC'],
    },
  },
})
