import { previousPermanence } from '../../../vocabulary/codesets/previous-permanence.ts'
import { codesOf } from '../../codes.ts'
import { rule } from '../child.ts'

export const rule631 = rule({
  code: '631',
  says: 'The earlier permanence arrangement is not one of the codes.',
  mend: 'The codes are P1 to P4, and Z1 where there was none.',
  fields: ['PREV_PERM'],
  needs: ['PrevPerm'],
  from: 2023,
  check({ prevPerm }, fault) {
    for (const earlier of prevPerm)
      if (earlier.PREV_PERM !== null && !codesOf(previousPermanence).has(earlier.PREV_PERM)) fault(earlier, 'PREV_PERM')
  },
})
