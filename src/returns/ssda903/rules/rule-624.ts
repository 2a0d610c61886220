import { rule } from '../child.ts'

export const rule624 = rule({
  code: '624',
  says: 'The date of birth of the mother’s first child is not the one in last year’s return.',
  mend: 'Correct it, or say to the Department that last year’s was wrong.',
  fields: ['MC_DOB'],
  needs: ['Header', 'Header_last'],
  from: 2023,
  check({ header, last }, fault) {
    for (const { MC_DOB: before } of last.header) {
      if (before === null) continue
      for (const row of header) if (row.MC_DOB !== before) fault(row, 'MC_DOB')
    }
  },
})
