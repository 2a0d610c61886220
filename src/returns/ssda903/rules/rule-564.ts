import { missingType } from '../../../vocabulary/codesets/missing-type.ts'
import { codesOf } from '../../codes.ts'
import { rule } from '../child.ts'

export const rule564 = rule({
  code: '564',
  says: 'The child was missing or away, but the day it began is blank.',
  fields: ['MISSING', 'MIS_START'],
  needs: ['Missing'],
  from: 2023,
  check({ missing }, fault) {
    for (const spell of missing)
      if (spell.MISSING !== null && spell.MIS_START === null && codesOf(missingType).has(spell.MISSING))
        fault(spell, 'MISSING', 'MIS_START')
  },
})
