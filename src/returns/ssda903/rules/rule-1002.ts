import { faultFilledIn } from '../care-leavers.ts'
import { rule } from '../child.ts'

export const rule1002 = rule({
  code: '1002',
  says: 'The child has no episode this year or last, but is returned as a care leaver.',
  mend: 'If earlier years’ returns have the episodes, nothing needs mending: say so to the Department.',
  fields: ['IN_TOUCH', 'ACTIV', 'ACCOM'],
  needs: ['Episodes', 'OC3', 'Episodes_last'],
  from: 2023,
  check({ oc3, episodes, last }, fault) {
    if (episodes.length === 0 && last.episodes.length === 0) faultFilledIn(oc3, fault)
  },
})
