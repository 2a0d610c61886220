import { rule } from '../child.ts'

export const rule301 = rule({
  code: '301',
  says: 'The child was born after the end of the year.',
  mend: 'Correct the date of birth, or leave the child for next year’s return.',
  fields: ['DOB'],
  needs: ['Header'],
  from: 2023,
  check({ header, collection: { to } }, fault) {
    for (const row of header) if (row.DOB !== null && row.DOB > to) fault(row, 'DOB')
  },
})
