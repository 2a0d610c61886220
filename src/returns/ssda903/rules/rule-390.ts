import { isPlacedForAdoption } from '../adoption.ts'
import { rule } from '../child.ts'
import { endsInAdoption } from '../episodes.ts'

export const rule390 = rule({
  code: '390',
  says: 'The child was adopted, but was not placed for adoption when care ended.',
  fields: ['PLACE', 'REC'],
  needs: ['Episodes'],
  from: 2023,
  check({ episodes }, fault) {
    for (const episode of episodes)
      if (endsInAdoption(episode) && !isPlacedForAdoption(episode)) fault(episode, 'PLACE', 'REC')
  },
})
