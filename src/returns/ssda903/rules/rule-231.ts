import { birthday } from '../../../vocabulary/calendar/plain-date.ts'
import { rule } from '../child.ts'

export const rule231 = rule({
  code: '231',
  says: 'The child is an unaccompanied asylum-seeking child and not yet over eleven when the year ends, which is rare.',
  mend: 'Check the date of birth; if it is right, say so when asking the Department to let it pass.',
  fields: ['DOB', 'UASC'],
  needs: ['Header'],
  from: 2025,
  check({ header, collection }, fault) {
    for (const row of header)
      if (row.UASC === '1' && row.DOB !== null && birthday(row.DOB, 11) >= collection.to) fault(row, 'DOB', 'UASC')
  },
})
