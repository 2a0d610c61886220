import { isWeekend } from '../../../vocabulary/calendar/plain-date.ts'
import { rule } from '../child.ts'

export const rule8875 = rule({
  code: '8875',
  says: 'The initial conference was held at a weekend.',
  fields: ['DateOfInitialCPC'],
  needs: ['Section47'],
  from: 2023,
  check({ enquiries }, fault) {
    for (const enquiry of enquiries)
      if (enquiry.DateOfInitialCPC !== null && isWeekend(enquiry.DateOfInitialCPC)) fault(enquiry, 'DateOfInitialCPC')
  },
})
