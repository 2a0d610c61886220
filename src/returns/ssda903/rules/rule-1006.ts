import { missingType } from '../../../vocabulary/codesets/missing-type.ts'
import { codesOf } from '../../codes.ts'
import { rule } from '../child.ts'

export const rule1006 = rule({
  code: '1006',
  says: 'Whether the child was missing (M) or away without authorisation (A) is neither of these codes.',
  fields: ['MISSING'],
  needs: ['Missing'],
  from: 2023,
  check({ missing }, fault) {
    for (const spell of missing)
      if (spell.MISSING !== null && !codesOf(missingType).has(spell.MISSING)) fault(spell, 'MISSING')
  },
})
