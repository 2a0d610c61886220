import { placementType } from '../../../vocabulary/codesets/placement-type.ts'
import { codesIn } from '../../codes.ts'
import { rule } from '../child.ts'

export const rule146 = rule({
  code: '146',
  says: 'The kind of placement is not a code of this year.',
  fields: ['PLACE'],
  needs: ['Episodes'],
  from: 2023,
  check({ episodes, collection }, fault) {
    for (const episode of episodes)
      if (episode.PLACE !== null && !codesIn(placementType, collection).has(episode.PLACE)) fault(episode, 'PLACE')
  },
})
