import { rule } from '../child.ts'
import { hasNoProvider } from '../temporary-placements.ts'

export const rule213 = rule({
  code: '213',
  says: 'The placement provider is given for a kind of placement where it is not asked for.',
  mend: 'Leave it blank for temporary placements (T0 to T4) and other placements (Z11 to Z14).',
  fields: ['PLACE_PROVIDER'],
  needs: ['Episodes'],
  from: 2026,
  check({ episodes }, fault) {
    for (const episode of episodes)
      if (episode.PLACE_PROVIDER !== null && hasNoProvider(episode)) fault(episode, 'PLACE_PROVIDER')
  },
})
