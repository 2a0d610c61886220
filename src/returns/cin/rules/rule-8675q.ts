import { workingDaysAfter } from '../../../vocabulary/calendar/working-days.ts'
import { rule } from '../child.ts'
import { saysNo } from '../flags.ts'

export const rule8675Q = rule({
  code: '8675Q',
  says: 'The section 47 enquiry began more than 15 working days before the end of the year, and its initial conference has not been held.',
  mend: 'Give the day of the conference, or say that none was required.',
  fields: ['DateOfInitialCPC', 'S47ActualStartDate', 'ICPCnotRequired'],
  needs: ['Section47', 'Header'],
  from: 2023,
  severity: 'query',
  check({ enquiries, collection }, fault) {
    if (enquiries.length === 0) return
    const latest = workingDaysAfter(collection.to, -15)
    for (const enquiry of enquiries) {
      const { S47ActualStartDate: began, DateOfInitialCPC: held, ICPCnotRequired } = enquiry
      if (held === null && began !== null && began < latest && saysNo(ICPCnotRequired))
        fault(enquiry, 'DateOfInitialCPC', 'S47ActualStartDate', 'ICPCnotRequired')
    }
  },
})
