import { rule } from '../child.ts'

/** Of a young man the date itself is wrong, which is for rule 174. */
export const rule612 = rule({
  code: '612',
  says: 'There is a date of birth of a first child, but the return does not say that the child is a mother.',
  mend: 'Give 1 if she is a mother, or remove the date.',
  fields: ['SEX', 'MOTHER', 'MC_DOB'],
  needs: ['Header'],
  from: 2025,
  check({ header }, fault) {
    for (const row of header) {
      const mayBe = row.SEX !== null && row.SEX !== 'M'
      if (mayBe && row.MC_DOB !== null && row.MOTHER !== '1') fault(row, 'SEX', 'MOTHER', 'MC_DOB')
    }
  },
})
