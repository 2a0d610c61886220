import { addDays, ageOn } from '../../../vocabulary/calendar/plain-date.ts'
import { rule } from '../child.ts'

export const rule351 = rule({
  code: '351',
  says: 'The child had turned 25 before the year began.',
  mend: 'Correct the date of birth, or leave the child out of the return.',
  fields: ['DOB'],
  needs: ['Header'],
  from: 2023,
  check({ header, collection }, fault) {
    const dayBefore = addDays(collection.from, -1)
    for (const row of header) if (row.DOB !== null && ageOn(row.DOB, dayBefore) >= 25) fault(row, 'DOB')
  },
})
