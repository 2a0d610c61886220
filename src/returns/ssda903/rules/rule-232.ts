import { rule } from '../child.ts'

export const rule232 = rule({
  code: '232',
  says: 'The sex of the child is given as unknown (U).',
  mend: 'Give F or M if it is known by now.',
  fields: ['SEX'],
  needs: ['Header'],
  from: 2025,
  check({ header }, fault) {
    for (const row of header) if (row.SEX === 'U') fault(row, 'SEX')
  },
})
