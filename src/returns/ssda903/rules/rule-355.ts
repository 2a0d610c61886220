import { rule } from '../child.ts'

export const rule355 = rule({
  code: '355',
  says: 'The episode ended on the day it began.',
  mend: 'Correct the day that is wrong. An episode of less than a day is left out.',
  fields: ['DECOM', 'DEC'],
  needs: ['Episodes'],
  from: 2023,
  check({ episodes }, fault) {
    for (const episode of episodes)
      if (episode.DECOM !== null && episode.DECOM === episode.DEC) fault(episode, 'DECOM', 'DEC')
  },
})
