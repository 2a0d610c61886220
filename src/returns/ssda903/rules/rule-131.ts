import { careLeaverInTouch } from '../../../vocabulary/codesets/care-leaver-in-touch.ts'
import { codesIn } from '../../codes.ts'
import { rule } from '../child.ts'

export const rule131 = rule({
  code: '131',
  says: 'Whether the authority is in touch with the care leaver is not one of this year’s codes.',
  mend: 'The codes are YES, NO, DIED, REFU (refuses contact), NREQ (no longer needs services) and RHOM (went home for six months or more).',
  fields: ['IN_TOUCH'],
  needs: ['OC3'],
  from: 2023,
  check({ oc3, collection }, fault) {
    for (const leaver of oc3)
      if (leaver.IN_TOUCH !== null && !codesIn(careLeaverInTouch, collection).has(leaver.IN_TOUCH))
        fault(leaver, 'IN_TOUCH')
  },
})
