import { rule } from '../child.ts'

export const rule385 = rule({
  code: '385',
  says: 'The episode ends after the year of the return.',
  mend: 'Leave the end and its reason blank: they belong to a later return.',
  fields: ['DEC'],
  needs: ['Episodes'],
  from: 2023,
  check({ episodes, collection }, fault) {
    for (const episode of episodes) if (episode.DEC !== null && episode.DEC > collection.to) fault(episode, 'DEC')
  },
})
