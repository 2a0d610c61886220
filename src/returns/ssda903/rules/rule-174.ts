import { rule } from '../child.ts'

export const rule174 = rule({
  code: '174',
  says: 'There is a date of birth of a mother’s first child, but the sex of the mother is given as male.',
  mend: 'Correct the sex, or remove the date.',
  fields: ['SEX', 'MC_DOB'],
  needs: ['Header'],
  from: 2025,
  check({ header }, fault) {
    for (const row of header) if (row.MC_DOB !== null && row.SEX === 'M') fault(row, 'SEX', 'MC_DOB')
  },
})
