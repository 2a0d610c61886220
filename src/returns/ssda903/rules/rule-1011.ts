import { faultFilledIn } from '../care-leavers.ts'
import { rule } from '../child.ts'
import { latest } from '../episodes.ts'

export const rule1011 = rule({
  code: '1011',
  says: 'Another authority took over the care of this child (E3), so it is for them to return the care leaver.',
  mend: 'Leave the care leaver’s items blank.',
  fields: ['IN_TOUCH', 'ACTIV', 'ACCOM'],
  needs: ['Episodes', 'OC3'],
  from: 2023,
  check({ oc3, episodes }, fault) {
    if (oc3.length > 0 && latest(episodes)?.REC === 'E3') faultFilledIn(oc3, fault)
  },
})
