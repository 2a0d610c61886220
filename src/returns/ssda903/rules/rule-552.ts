import { isPlacedForAdoption } from '../adoption.ts'
import { rule } from '../child.ts'

export const rule552 = rule({
  code: '552',
  says: 'The child was placed for adoption before it was decided that the child should be.',
  fields: ['DATE_PLACED', 'DECOM'],
  needs: ['Episodes', 'PlacedAdoption'],
  from: 2023,
  check({ episodes, placedAdoption }, fault) {
    for (const decision of placedAdoption)
      for (const episode of episodes)
        if (
          isPlacedForAdoption(episode) &&
          decision.DATE_PLACED !== null &&
          episode.DECOM !== null &&
          episode.DECOM < decision.DATE_PLACED
        ) {
          fault(decision, 'DATE_PLACED')
          fault(episode, 'DECOM')
        }
  },
})
