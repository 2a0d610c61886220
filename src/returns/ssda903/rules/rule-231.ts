import { birthday } from '../../../vocabulary/calendar/plain-date.ts'
import { rule } from '../child.ts'

export const rule231 = rule({
  code: '231',
  says: 'The child is an unaccompanied asylum-seeking child, but not yet over 11 at the end of the year, which is rare.',
  mend: 'Check the date of birth. If it is right, say so to the Department.',
  fields: ['DOB', 'UASC'],
  needs: ['Header'],
  from: 2025,
  check({ header, collection }, fault) {
    for (const row of header)
      if (row.UASC === '1' && row.DOB !== null && birthday(row.DOB, 11) >= collection.to) fault(row, 'DOB', 'UASC')
  },
})
