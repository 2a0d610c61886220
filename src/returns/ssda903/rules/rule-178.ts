import { placementProvider } from '../../../vocabulary/codesets/placement-provider.ts'
import { codesIn } from '../../codes.ts'
import { rule } from '../child.ts'
import { hasNoProvider } from '../temporary-placements.ts'

/** A provider of a placement T4 is only rule 213’s to find: the Department leaves that kind out here. */
export const rule178 = rule({
  code: '178',
  says: 'The placement provider is not one of this year’s codes, or is given for a kind of placement where it is not asked for.',
  mend: 'Leave it blank for placements T0 to T3 and Z11 to Z14.',
  fields: ['PLACE_PROVIDER'],
  needs: ['Episodes'],
  from: 2026,
  check({ episodes, collection }, fault) {
    for (const episode of episodes) {
      const { PLACE, PLACE_PROVIDER } = episode
      if (PLACE_PROVIDER === null) continue
      const isUnasked = PLACE !== 'T4' && hasNoProvider(episode)
      if (isUnasked || !codesIn(placementProvider, collection).has(PLACE_PROVIDER)) fault(episode, 'PLACE_PROVIDER')
    }
  },
})
