import { rule } from '../child.ts'
import { latestSwEpisode } from '../social-worker-episodes.ts'

export const ruleSW17STG2 = rule({
  code: 'SW17STG2',
  says: 'No social worker episode is open on 31 March: the last one has ended.',
  mend: 'Add the one that followed, or leave the end blank.',
  fields: ['SW_DEC', 'SW_DECOM'],
  needs: ['SWEpisodes'],
  from: 2026,
  check({ swEpisodes }, fault) {
    const last = latestSwEpisode(swEpisodes)
    if (last && last.SW_DEC !== null) fault(last, 'SW_DECOM', 'SW_DEC')
  },
})
