import { birthday } from '../../../vocabulary/calendar/plain-date.ts'
import { rule } from '../child.ts'

export const rule620 = rule({
  code: '620',
  says: 'The child is returned as a mother, but was under 11 when the year began.',
  mend: 'Check the date of birth and whether she is a mother.',
  fields: ['DOB', 'MOTHER'],
  needs: ['Header'],
  from: 2023,
  check({ header, collection }, fault) {
    for (const row of header)
      if (row.MOTHER === '1' && row.DOB !== null && birthday(row.DOB, 11) > collection.from) fault(row, 'DOB', 'MOTHER')
  },
})
