import { faultFilledIn } from '../care-leavers.ts'
import { rule } from '../child.ts'
import { endsInDeath } from '../episodes.ts'

export const rule1000 = rule({
  code: '1000',
  says: 'The child died in care, so nothing is asked of them as a care leaver.',
  mend: 'Leave the care leaver’s items blank, or correct the reason why the last episode ended.',
  fields: ['IN_TOUCH', 'ACTIV', 'ACCOM'],
  needs: ['Episodes', 'OC3'],
  from: 2023,
  check({ oc3, episodes, last }, fault) {
    if (episodes.some(endsInDeath) || last.episodes.some(endsInDeath)) faultFilledIn(oc3, fault)
  },
})
