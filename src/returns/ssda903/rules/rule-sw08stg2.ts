import { rule } from '../child.ts'
import { swEpisodesInOrder } from '../social-worker-episodes.ts'

export const ruleSW08STG2 = rule({
  code: 'SW08STG2',
  says: 'A new social worker episode has begun, but the one before it has not ended.',
  mend: 'Give the earlier episode its end.',
  fields: ['SW_DEC'],
  needs: ['SWEpisodes'],
  from: 2024,
  check({ swEpisodes }, fault) {
    if (swEpisodes.length < 2) return
    for (const earlier of swEpisodesInOrder(swEpisodes).slice(0, -1))
      if (earlier.SW_DEC === null) fault(earlier, 'SW_DEC')
  },
})
