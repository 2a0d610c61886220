import { rule } from '../child.ts'

export const rule621 = rule({
  code: '621',
  says: 'The child is returned as a mother, but was not born before her own child.',
  mend: 'Check both dates of birth.',
  fields: ['DOB', 'MC_DOB'],
  needs: ['Header'],
  from: 2023,
  check({ header }, fault) {
    for (const row of header)
      if (row.MC_DOB !== null && row.DOB !== null && row.MC_DOB <= row.DOB) fault(row, 'DOB', 'MC_DOB')
  },
})
