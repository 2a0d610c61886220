import { isWeekend } from '../../../vocabulary/calendar/plain-date.ts'
import { rule } from '../child.ts'

export const rule8870Q = rule({
  code: '8870Q',
  says: 'The day by which the initial conference should be held falls at a weekend.',
  mend: 'It is the 15th working day after the strategy discussion that began the enquiry.',
  fields: ['InitialCPCtarget'],
  needs: ['Section47'],
  from: 2023,
  severity: 'query',
  check({ enquiries }, fault) {
    for (const enquiry of enquiries)
      if (enquiry.InitialCPCtarget !== null && isWeekend(enquiry.InitialCPCtarget)) fault(enquiry, 'InitialCPCtarget')
  },
})
