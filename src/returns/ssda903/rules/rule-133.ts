import { careLeaverAccom903 } from '../../../vocabulary/codesets/care-leaver-accom-903.ts'
import { codesIn } from '../../codes.ts'
import { rule } from '../child.ts'

export const rule133 = rule({
  code: '133',
  says: 'Where the care leaver lives (accommodation) is not one of this year’s codes.',
  mend: 'Where it is not known, or the authority is not in touch, give 0.',
  fields: ['ACCOM'],
  needs: ['OC3'],
  from: 2023,
  check({ oc3, collection }, fault) {
    for (const leaver of oc3)
      if (leaver.ACCOM !== null && !codesIn(careLeaverAccom903, collection).has(leaver.ACCOM)) fault(leaver, 'ACCOM')
  },
})
