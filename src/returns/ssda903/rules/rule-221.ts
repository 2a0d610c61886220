import type { CodeOf } from '../../../vocabulary/codeset.ts'
import type { placementType } from '../../../vocabulary/codesets/placement-type.ts'
import { rule } from '../child.ts'
import { isShortBreak } from '../episodes.ts'
import { namesProvider, providersNamed } from '../named-provider.ts'
import { isSamePostcode } from '../where-placed.ts'

/** A child lives where the provider is registered; foster carers do not live at their agency. */
const AT_THE_PROVIDER: ReadonlySet<string | null> = new Set<CodeOf<typeof placementType>>([
  'K1',
  'K2',
  'K3',
  'R3',
  'S1',
])

export const rule221 = rule({
  code: '221',
  says: 'The postcode of the placement is not that of the provider with this Ofsted number.',
  mend: 'Correct the number or the postcode.',
  fields: ['PL_POST'],
  needs: ['Episodes', 'providers'],
  from: 2025,
  check({ episodes, providers }, fault) {
    for (const episode of episodes) {
      const { PLACE, PL_POST } = episode
      if (PL_POST === null || !AT_THE_PROVIDER.has(PLACE) || isShortBreak(episode) || !namesProvider(episode)) continue
      if (!providersNamed(episode, providers).some(({ postcode }) => isSamePostcode(PL_POST, postcode)))
        fault(episode, 'PL_POST')
    }
  },
})
