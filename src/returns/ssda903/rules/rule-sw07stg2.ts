import { rule } from '../child.ts'
import { reportedFrom } from '../social-worker-episodes.ts'

export const ruleSW07STG2 = rule({
  code: 'SW07STG2',
  says: 'The social worker episode ended before the two years that are reported, or after the end of this year.',
  mend: 'Leave out one that ended before. Leave the end blank where it came after this year.',
  fields: ['SW_DEC'],
  needs: ['SWEpisodes'],
  from: 2025,
  changed: 'Until 2024 it was to have ended within the year itself.',
  check({ swEpisodes, collection }, fault) {
    if (swEpisodes.length === 0) return
    const first = reportedFrom(collection)
    for (const episode of swEpisodes)
      if (episode.SW_DEC !== null && (episode.SW_DEC < first || episode.SW_DEC > collection.to))
        fault(episode, 'SW_DEC')
  },
})
