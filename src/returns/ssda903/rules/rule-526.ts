import { rule } from '../child.ts'
import { hasNoProvider } from '../temporary-placements.ts'

export const rule526 = rule({
  code: '526',
  says: 'The placement provider is missing.',
  mend: 'Give one of PR0 to PR5.',
  fields: ['PLACE', 'PLACE_PROVIDER'],
  needs: ['Episodes'],
  from: 2026,
  check({ episodes }, fault) {
    for (const episode of episodes)
      if (episode.PLACE_PROVIDER === null && !hasNoProvider(episode)) fault(episode, 'PLACE', 'PLACE_PROVIDER')
  },
})
