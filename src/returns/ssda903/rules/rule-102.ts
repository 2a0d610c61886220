import { rule } from '../child.ts'

/** What cannot be read is blank to a rule, so one question finds both. */
export const rule102 = rule({
  code: '102',
  says: 'The date of birth is missing, or is not a valid date.',
  mend: 'Give the date of birth as DD/MM/YYYY.',
  fields: ['DOB'],
  needs: ['Header'],
  from: 2023,
  check({ header }, fault) {
    for (const row of header) if (row.DOB === null) fault(row, 'DOB')
  },
})
