import { placementLocation } from '../../../vocabulary/codesets/placement-location.ts'
import { codesIn } from '../../codes.ts'
import { rule } from '../child.ts'
import { isShortBreak } from '../episodes.ts'

export const rule179 = rule({
  code: '179',
  says: 'Whether the placement lies inside the authority’s boundary cannot be worked out.',
  mend: 'Correct the postcode of the placement.',
  fields: ['PL_LOCATION'],
  needs: ['Episodes', 'postcodes'],
  from: 2023,
  check({ episodes, collection }, fault) {
    for (const episode of episodes) {
      const { PL_LOCATION } = episode
      const isKnown = PL_LOCATION !== null && codesIn(placementLocation, collection).has(PL_LOCATION)
      if (!isKnown && !isShortBreak(episode)) fault(episode, 'PL_LOCATION')
    }
  },
})
