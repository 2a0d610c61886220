import { isInYear } from '../../in-year.ts'
import { rule } from '../child.ts'

export const rule8715 = rule({
  code: '8715',
  says: 'The initial conference of the section 47 enquiry was held outside the census year.',
  mend: 'Leave out an enquiry whose conference was before the year. Leave the day blank where it came after the year.',
  fields: ['DateOfInitialCPC', 'ReferenceDate'],
  needs: ['Section47', 'Header'],
  from: 2023,
  check({ enquiries, collection }, fault) {
    for (const enquiry of enquiries)
      if (enquiry.DateOfInitialCPC !== null && !isInYear(enquiry.DateOfInitialCPC, collection))
        fault(enquiry, 'DateOfInitialCPC')
  },
})
