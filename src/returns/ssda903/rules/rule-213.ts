import { rule } from '../child.ts'
import { hasNoProvider } from '../temporary-placements.ts'

export const rule213 = rule({
  code: '213',
  says: 'Who provides the placement is given, but it is a kind of placement that nobody provides.',
  fields: ['PLACE_PROVIDER'],
  needs: ['Episodes'],
  from: 2026,
  check({ episodes }, fault) {
    for (const episode of episodes)
      if (episode.PLACE_PROVIDER !== null && hasNoProvider(episode)) fault(episode, 'PLACE_PROVIDER')
  },
})
