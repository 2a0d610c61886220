import { placementType } from '../../../vocabulary/codesets/placement-type.ts'
import { codesIn } from '../../codes.ts'
import { rule } from '../child.ts'

export const rule146 = rule({
  code: '146',
  says: 'The kind of placement is not one of this year’s codes.',
  mend: 'Since April 2025 Z11 to Z14 stand in place of Z1, and H5 is no longer used.',
  fields: ['PLACE'],
  needs: ['Episodes'],
  from: 2023,
  check({ episodes, collection }, fault) {
    for (const episode of episodes)
      if (episode.PLACE !== null && !codesIn(placementType, collection).has(episode.PLACE)) fault(episode, 'PLACE')
  },
})
