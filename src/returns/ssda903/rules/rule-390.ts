import { isPlacedForAdoption } from '../adoption.ts'
import { rule } from '../child.ts'
import { endsInAdoption } from '../episodes.ts'

export const rule390 = rule({
  code: '390',
  says: 'The child was adopted, but the last placement is not a placement for adoption (A3 to A6).',
  mend: 'Correct the placement, or the reason why the episode ended.',
  fields: ['PLACE', 'REC'],
  needs: ['Episodes'],
  from: 2023,
  check({ episodes }, fault) {
    for (const episode of episodes)
      if (endsInAdoption(episode) && !isPlacedForAdoption(episode)) fault(episode, 'PLACE', 'REC')
  },
})
