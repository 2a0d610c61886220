import { rule } from '../child.ts'
import { latestSwEpisode } from '../social-worker-episodes.ts'

export const ruleSW11bSTG2 = rule({
  code: 'SW11bSTG2',
  says: 'The last social worker episode ended before 31 March, and no other has followed.',
  mend: 'Add the one that followed, or leave the end blank.',
  fields: ['SW_DEC'],
  needs: ['SWEpisodes'],
  from: 2024,
  check({ swEpisodes, collection }, fault) {
    const last = latestSwEpisode(swEpisodes)
    if (last && last.SW_DEC !== null && last.SW_DEC < collection.to) fault(last, 'SW_DEC')
  },
})
