import { reasonEpisodeCeased } from '../../../vocabulary/codesets/reason-episode-ceased.ts'
import { codesIn } from '../../codes.ts'
import { rule } from '../child.ts'

export const rule149 = rule({
  code: '149',
  says: 'The reason why the episode ended is not one of this year’s codes.',
  fields: ['REC'],
  needs: ['Episodes'],
  from: 2023,
  check({ episodes, collection }, fault) {
    const known = codesIn(reasonEpisodeCeased, collection)
    for (const episode of episodes) if (episode.REC !== null && !known.has(episode.REC)) fault(episode, 'REC')
  },
})
