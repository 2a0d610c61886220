import { isFilledIn } from '../care-leavers.ts'
import { rule } from '../child.ts'

export const rule153 = rule({
  code: '153',
  says: 'Some of what is asked about a care leaver is answered, and some is blank.',
  mend: 'Answer all three (in touch, activity and accommodation), or none.',
  fields: ['IN_TOUCH', 'ACTIV', 'ACCOM'],
  needs: ['OC3'],
  from: 2023,
  check({ oc3 }, fault) {
    for (const leaver of oc3) {
      if (!isFilledIn(leaver)) continue
      if (leaver.IN_TOUCH === null) fault(leaver, 'IN_TOUCH')
      if (leaver.ACTIV === null) fault(leaver, 'ACTIV')
      if (leaver.ACCOM === null) fault(leaver, 'ACCOM')
    }
  },
})
