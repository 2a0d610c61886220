import { careLeaverActivity } from '../../../vocabulary/codesets/care-leaver-activity.ts'
import { codesIn } from '../../codes.ts'
import { rule } from '../child.ts'

export const rule132 = rule({
  code: '132',
  says: 'What the care leaver is doing (activity) is blank, or is not one of this year’s codes.',
  mend: 'Where it is not known, or the authority is not in touch, give 0.',
  fields: ['ACTIV'],
  needs: ['OC3'],
  from: 2023,
  check({ oc3, collection }, fault) {
    for (const leaver of oc3)
      if (!codesIn(careLeaverActivity, collection).has(leaver.ACTIV ?? '')) fault(leaver, 'ACTIV')
  },
})
