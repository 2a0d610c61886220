import { birthday } from '../../../vocabulary/calendar/plain-date.ts'
import { rule } from '../child.ts'

/** Of school age are those who were four by the last day of the August before the school year in which the collection’s year began. */
export const rule209 = rule({
  code: '209',
  says: 'The code for no unique pupil number says that the child is not of school age (UN1), but the child is old enough for school.',
  mend: 'Ask the school for the number, or give another reason why there is none.',
  fields: ['UPN', 'DOB'],
  needs: ['Header'],
  from: 2023,
  check({ header, collection }, fault) {
    const august = `${Number(collection.from.slice(0, 4)) - 1}-08-31`
    for (const row of header)
      if (row.UPN === 'UN1' && row.DOB !== null && birthday(row.DOB, 4) <= august) fault(row, 'UPN', 'DOB')
  },
})
