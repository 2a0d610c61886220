import { sex } from '../../../vocabulary/codesets/sex.ts'
import { codesIn } from '../../codes.ts'
import { rule } from '../child.ts'

export const rule101 = rule({
  code: '101',
  says: 'The sex of the child is missing, or is not one of this year’s codes.',
  mend: 'Give F or M, and U only where it is not known.',
  fields: ['SEX'],
  needs: ['Header'],
  from: 2025,
  check({ header, collection }, fault) {
    for (const row of header) if (!row.SEX || !codesIn(sex, collection).has(row.SEX)) fault(row, 'SEX')
  },
})
