import { rule } from '../child.ts'
import { isShortBreak } from '../episodes.ts'

export const rule398 = rule({
  code: '398',
  says: 'A series of short breaks has a postcode of home or of the placement, which are not asked for.',
  mend: 'Leave both postcodes blank.',
  fields: ['LS', 'HOME_POST', 'PL_POST'],
  needs: ['Episodes'],
  from: 2023,
  check({ episodes }, fault) {
    for (const episode of episodes) {
      if (!isShortBreak(episode)) continue
      if (episode.HOME_POST !== null) fault(episode, 'LS', 'HOME_POST')
      if (episode.PL_POST !== null) fault(episode, 'LS', 'PL_POST')
    }
  },
})
