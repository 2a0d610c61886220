import { rule } from '../child.ts'
import { REASON_ASKED_FROM } from '../social-worker-episodes.ts'

/** An episode without a beginning counts as one of these, since it may be; so does it in SW01bSTG1. */
export const ruleSW01aSTG1 = rule({
  code: 'SW01aSTG1',
  says: 'A social worker episode from before 1 April 2023 lacks the day it began or the social worker’s number.',
  fields: ['SW_DECOM', 'SW_ID'],
  needs: ['SWEpisodes'],
  from: 2025,
  check({ swEpisodes }, fault) {
    for (const episode of swEpisodes) {
      const { SW_DECOM, SW_ID } = episode
      if (SW_DECOM === null) fault(episode, 'SW_DECOM')
      if (SW_ID === null && (SW_DECOM === null || SW_DECOM < REASON_ASKED_FROM)) fault(episode, 'SW_ID')
    }
  },
})
