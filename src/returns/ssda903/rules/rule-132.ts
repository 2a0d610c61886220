import { careLeaverActivity } from '../../../vocabulary/codesets/care-leaver-activity.ts'
import { codesIn } from '../../codes.ts'
import { rule } from '../child.ts'

export const rule132 = rule({
  code: '132',
  says: 'What the care leaver is doing is blank or not a code of this year.',
  mend: 'Where it is not known, or the authority is not in touch, the code is 0.',
  fields: ['ACTIV'],
  needs: ['OC3'],
  from: 2023,
  check({ oc3, collection }, fault) {
    for (const leaver of oc3)
      if (!codesIn(careLeaverActivity, collection).has(leaver.ACTIV ?? '')) fault(leaver, 'ACTIV')
  },
})
