import { rule } from '../child.ts'
import { REASON_ASKED_FROM } from '../social-worker-episodes.ts'

const ITEMS = ['SW_DECOM', 'SW_ID', 'SW_REASON'] as const

/** An episode without a beginning counts as one of these, since it may be; so does it in SW01aSTG1. */
export const ruleSW01bSTG1 = rule({
  code: 'SW01bSTG1',
  says: 'A social worker episode from 1 April 2023 or later lacks the day it began, the social worker’s number or the reason why the worker changed.',
  fields: ['SW_DECOM', 'SW_ID', 'SW_REASON'],
  needs: ['SWEpisodes'],
  from: 2025,
  check({ swEpisodes }, fault) {
    for (const episode of swEpisodes)
      if ((episode.SW_DECOM ?? REASON_ASKED_FROM) >= REASON_ASKED_FROM)
        for (const item of ITEMS) if (episode[item] === null) fault(episode, item)
  },
})
