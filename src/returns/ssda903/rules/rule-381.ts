import { rule } from '../child.ts'
import { isTemporary } from '../temporary-placements.ts'

export const rule381 = rule({
  code: '381',
  says: 'Care ended while the child was in a temporary placement.',
  mend: 'Record the return to the usual placement before the end, or give the placement the code it has when it is not temporary.',
  fields: ['PLACE', 'REC'],
  needs: ['Episodes'],
  from: 2023,
  check({ episodes }, fault) {
    for (const episode of episodes)
      if (isTemporary(episode) && episode.REC !== null && episode.REC !== 'X1') fault(episode, 'PLACE', 'REC')
  },
})
