import { rule } from '../child.ts'
import { isShortBreak } from '../episodes.ts'

export const rule420 = rule({
  code: '420',
  says: 'There is an authority of placement for a short break, where it is not asked for.',
  mend: 'Leave the postcode of the placement blank: the authority is worked out from it.',
  fields: ['PL_LA'],
  needs: ['Episodes', 'postcodes'],
  from: 2023,
  check({ episodes }, fault) {
    for (const episode of episodes) if (episode.PL_LA !== null && isShortBreak(episode)) fault(episode, 'PL_LA')
  },
})
