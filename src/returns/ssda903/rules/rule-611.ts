import { rule } from '../child.ts'

export const rule611 = rule({
  code: '611',
  says: 'The child is a mother, but there is no date of birth of her first child.',
  fields: ['MOTHER', 'MC_DOB'],
  needs: ['Header'],
  from: 2023,
  check({ header }, fault) {
    for (const row of header) if (row.MOTHER === '1' && row.MC_DOB === null) fault(row, 'MOTHER', 'MC_DOB')
  },
})
