import { rule } from '../child.ts'

export const rule8615 = rule({
  code: '8615',
  says: 'The section 47 enquiry has an initial conference, but no start date on or before the day of the conference.',
  mend: 'Give the start date, or correct the day that is wrong.',
  fields: ['S47ActualStartDate', 'DateOfInitialCPC'],
  needs: ['Section47'],
  from: 2023,
  check({ enquiries }, fault) {
    for (const enquiry of enquiries) {
      const { S47ActualStartDate: began, DateOfInitialCPC: held } = enquiry
      if (held !== null && (began === null || began > held)) fault(enquiry, 'S47ActualStartDate', 'DateOfInitialCPC')
    }
  },
})
