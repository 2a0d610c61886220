import { rule } from '../child.ts'

export const ruleNoE = rule({
  code: 'NoE',
  says: 'The child was in care before this year, but has no episode in the return for the year before.',
  mend: 'Load the whole return for the year before: without it many rules cannot be decided for this child.',
  fields: ['DECOM'],
  needs: ['Episodes', 'Episodes_last'],
  from: 2023,
  check({ episodes, last, collection: { from } }, fault) {
    if (last.episodes.length > 0) return
    for (const episode of episodes) if (episode.DECOM !== null && episode.DECOM < from) fault(episode, 'DECOM')
  },
})
