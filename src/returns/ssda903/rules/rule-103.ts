import { ethnicity } from '../../../vocabulary/codesets/ethnicity.ts'
import { codesIn } from '../../codes.ts'
import { rule } from '../child.ts'

export const rule103 = rule({
  code: '103',
  says: 'The ethnicity is missing, or is not one of this year’s codes.',
  mend: 'Give the code. Where it is not known, give NOBT for not yet obtained or REFU for refused.',
  fields: ['ETHNIC'],
  needs: ['Header'],
  from: 2023,
  check({ header, collection }, fault) {
    for (const row of header) if (!row.ETHNIC || !codesIn(ethnicity, collection).has(row.ETHNIC)) fault(row, 'ETHNIC')
  },
})
