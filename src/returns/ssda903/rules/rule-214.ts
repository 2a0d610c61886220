import { rule } from '../child.ts'
import { isShortBreak } from '../episodes.ts'

export const rule214 = rule({
  code: '214',
  says: 'A series of short breaks has a postcode of the placement or an Ofsted number, which are not asked for.',
  mend: 'Leave both blank.',
  fields: ['PL_POST', 'URN'],
  needs: ['Episodes'],
  from: 2023,
  check({ episodes }, fault) {
    for (const episode of episodes) {
      if (!isShortBreak(episode)) continue
      if (episode.PL_POST !== null) fault(episode, 'PL_POST')
      if (episode.URN !== null) fault(episode, 'URN')
    }
  },
})
