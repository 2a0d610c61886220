import { rule } from '../child.ts'
import { isPostcode } from '../where-placed.ts'

export const rule392c = rule({
  code: '392c',
  says: 'A postcode is not written in full, or is not a valid one.',
  fields: ['HOME_POST', 'PL_POST'],
  needs: ['Episodes'],
  from: 2023,
  check({ episodes }, fault) {
    for (const episode of episodes) {
      if (episode.HOME_POST !== null && !isPostcode(episode.HOME_POST)) fault(episode, 'HOME_POST')
      if (episode.PL_POST !== null && !isPostcode(episode.PL_POST)) fault(episode, 'PL_POST')
    }
  },
})
