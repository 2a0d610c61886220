import { careLeaverAccom903 } from '../../../vocabulary/codesets/care-leaver-accom-903.ts'
import { codesIn } from '../../codes.ts'
import { rule } from '../child.ts'

export const rule133 = rule({
  code: '133',
  says: 'The accommodation of the care leaver is not a code of this year.',
  fields: ['ACCOM'],
  needs: ['OC3'],
  from: 2023,
  check({ oc3, collection }, fault) {
    for (const leaver of oc3)
      if (leaver.ACCOM !== null && !codesIn(careLeaverAccom903, collection).has(leaver.ACCOM)) fault(leaver, 'ACCOM')
  },
})
