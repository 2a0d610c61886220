import { rule } from '../child.ts'

export const ruleSW09STG2 = rule({
  code: 'SW09STG2',
  says: 'The social worker episode ended on the day it began.',
  fields: ['SW_DECOM', 'SW_DEC'],
  needs: ['SWEpisodes'],
  from: 2024,
  check({ swEpisodes }, fault) {
    for (const episode of swEpisodes)
      if (episode.SW_DECOM !== null && episode.SW_DECOM === episode.SW_DEC) fault(episode, 'SW_DECOM', 'SW_DEC')
  },
})
