import { authorityNumber } from '../../../vocabulary/codesets/authority-number.ts'
import { laOfPlacementSpecial } from '../../../vocabulary/codesets/la-of-placement-special.ts'
import { codesOf } from '../../codes.ts'
import { rule } from '../child.ts'

/** An order may be of another nation; a placement alone may be confidential. */
const isAuthority = (code: string): boolean =>
  codesOf(authorityNumber).has(code) || (code !== 'CON' && codesOf(laOfPlacementSpecial).has(code))

export const rule633 = rule({
  code: '633',
  says: 'The authority that arranged the earlier permanence is neither the number of an English authority nor the code of another nation.',
  fields: ['LA_PERM'],
  needs: ['PrevPerm'],
  from: 2023,
  check({ prevPerm }, fault) {
    for (const earlier of prevPerm)
      if (earlier.LA_PERM !== null && !isAuthority(earlier.LA_PERM)) fault(earlier, 'LA_PERM')
  },
})
