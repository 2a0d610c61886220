import { rule } from '../child.ts'
import { isShortBreak } from '../episodes.ts'
import { isPlace } from '../where-placed.ts'

export const rule169 = rule({
  code: '169',
  says: 'The authority in whose area the child is placed cannot be worked out.',
  mend: 'Correct the postcode of the placement.',
  fields: ['PL_LA'],
  needs: ['Episodes', 'postcodes'],
  from: 2023,
  check({ episodes }, fault) {
    for (const episode of episodes)
      if (!isShortBreak(episode) && (episode.PL_LA === null || !isPlace(episode.PL_LA))) fault(episode, 'PL_LA')
  },
})
