import { reasonNewEpisode } from '../../../vocabulary/codesets/reason-new-episode.ts'
import { codesIn } from '../../codes.ts'
import { rule } from '../child.ts'

export const rule143 = rule({
  code: '143',
  says: 'The reason why the episode began is not one of this year’s codes.',
  mend: 'Give S where care began; and L, P, T, B or U where the episode goes on from another.',
  fields: ['RNE'],
  needs: ['Episodes'],
  from: 2023,
  check({ episodes, collection }, fault) {
    const known = codesIn(reasonNewEpisode, collection)
    for (const episode of episodes) if (episode.RNE !== null && !known.has(episode.RNE)) fault(episode, 'RNE')
  },
})
