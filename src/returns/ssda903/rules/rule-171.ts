import { isUnreadable } from '../../rule.ts'
import { rule } from '../child.ts'

export const rule171 = rule({
  code: '171',
  says: 'The date of birth of the mother’s first child is not a valid date.',
  mend: 'Give it as DD/MM/YYYY, or leave it blank for a child who is not a mother.',
  fields: ['MC_DOB'],
  needs: ['Header'],
  from: 2023,
  check({ header }, fault) {
    for (const row of header) if (isUnreadable(row, 'MC_DOB')) fault(row, 'MC_DOB')
  },
})
