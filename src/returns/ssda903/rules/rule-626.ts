import { rule } from '../child.ts'

export const rule626 = rule({
  code: '626',
  says: 'Her first child was born before this year, but last year’s return said that she was not a mother.',
  mend: 'Correct the date of birth of the first child, or say to the Department that last year’s answer was wrong.',
  fields: ['MOTHER', 'MC_DOB'],
  needs: ['Header', 'Header_last'],
  from: 2023,
  check({ header, last, collection }, fault) {
    if (!last.header.some(({ MOTHER }) => MOTHER === '0')) return
    for (const row of header)
      if (row.MOTHER === '1' && row.MC_DOB !== null && row.MC_DOB < collection.from) fault(row, 'MOTHER', 'MC_DOB')
  },
})
