import type { CodeOf } from '../../../vocabulary/codeset.ts'
import type { placementType } from '../../../vocabulary/codesets/placement-type.ts'
import { rule } from '../child.ts'
import { isShortBreak } from '../episodes.ts'

const CARERS_HOME: ReadonlySet<string> = new Set<CodeOf<typeof placementType>>([
  'A3',
  'A4',
  'A5',
  'A6',
  'U1',
  'U2',
  'U3',
  'U4',
  'U5',
  'U6',
])

/** Foster carers and adopters may live anywhere: kinds of placement that are their homes are left out. */
export const rule1015 = rule({
  code: '1015',
  says: 'The authority provides the placement itself, but it is not shown to lie in its own area.',
  mend: 'Correct the provider, or the postcode of the placement.',
  fields: ['PL_LA'],
  needs: ['Episodes', 'postcodes', 'authority'],
  from: 2023,
  check({ episodes, authority }, fault) {
    if (authority === null) return
    for (const episode of episodes) {
      const { PLACE, LS, PLACE_PROVIDER, PL_LA } = episode
      const isOwn = PLACE_PROVIDER === 'PR1' && PLACE !== null && !CARERS_HOME.has(PLACE)
      if (isOwn && LS !== null && !isShortBreak(episode) && PL_LA !== authority) fault(episode, 'PL_LA')
    }
  },
})
