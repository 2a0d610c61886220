import { rule } from '../child.ts'

/** That an episode began before the years that are reported is no fault: it may have gone on into them. */
export const ruleSW06STG2 = rule({
  code: 'SW06STG2',
  says: 'The social worker episode began after the end of the year.',
  mend: 'Correct the day, or leave the social worker episode for next year’s return.',
  fields: ['SW_DECOM'],
  needs: ['SWEpisodes'],
  from: 2024,
  check({ swEpisodes, collection }, fault) {
    for (const episode of swEpisodes)
      if (episode.SW_DECOM !== null && episode.SW_DECOM > collection.to) fault(episode, 'SW_DECOM')
  },
})
