import { rule } from '../child.ts'

export const rule355 = rule({
  code: '355',
  says: 'The episode ended on the day it began.',
  fields: ['DECOM', 'DEC'],
  needs: ['Episodes'],
  from: 2023,
  check({ episodes }, fault) {
    for (const episode of episodes)
      if (episode.DECOM !== null && episode.DECOM === episode.DEC) fault(episode, 'DECOM', 'DEC')
  },
})
