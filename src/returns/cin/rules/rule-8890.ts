import type { PlainDate } from '../../../vocabulary/calendar/plain-date.ts'
import type { Collection } from '../../rule.ts'
import { isOfOne, type RowOf, rule } from '../child.ts'
import { isUnfinished } from '../enquiries.ts'
import { fallsIn } from '../spans.ts'

/** An enquiry that needed no conference, and had none, has no known end: it lasts over no other. */
const lastsOver = (enquiry: RowOf<'Section47'>, day: PlainDate, collection: Collection): boolean =>
  (enquiry.DateOfInitialCPC !== null || isUnfinished(enquiry)) &&
  fallsIn(day, enquiry.S47ActualStartDate, enquiry.DateOfInitialCPC, collection)

export const rule8890 = rule({
  code: '8890',
  says: 'A section 47 enquiry begins while another in the same episode is still open.',
  mend: 'Give the earlier one its conference, or say that none was required; or correct the days.',
  fields: ['S47ActualStartDate', 'DateOfInitialCPC'],
  needs: ['Section47', 'Header'],
  from: 2023,
  check({ enquiries, collection }, fault) {
    if (enquiries.length < 2) return
    for (const enquiry of enquiries) {
      const began = enquiry.S47ActualStartDate
      if (began === null) continue
      for (const other of enquiries)
        if (other !== enquiry && isOfOne(other, enquiry) && lastsOver(other, began, collection)) {
          fault(enquiry, 'S47ActualStartDate')
          fault(other, 'S47ActualStartDate', 'DateOfInitialCPC')
        }
    }
  },
})
