import { isInYear } from '../../in-year.ts'
import { rule } from '../child.ts'
import { saysNo } from '../flags.ts'

export const rule8740 = rule({
  code: '8740',
  says: 'The initial conference of the section 47 enquiry has not been held, and the enquiry began outside the census year.',
  mend: 'Give the day of the conference, or say that none was required.',
  fields: ['S47ActualStartDate', 'DateOfInitialCPC', 'ICPCnotRequired'],
  needs: ['Section47', 'Header'],
  from: 2023,
  check({ enquiries, collection }, fault) {
    for (const enquiry of enquiries) {
      const { S47ActualStartDate: began, DateOfInitialCPC: held, ICPCnotRequired } = enquiry
      if (held === null && began !== null && !isInYear(began, collection) && saysNo(ICPCnotRequired))
        fault(enquiry, 'S47ActualStartDate', 'DateOfInitialCPC', 'ICPCnotRequired')
    }
  },
})
