import { rule } from '../child.ts'
import { hadAllEnded, namesProvider, providersNamed } from '../named-provider.ts'

export const rule228 = rule({
  code: '228',
  says: 'The provider with this Ofsted number was no longer registered when the episode ended, or at the end of the year.',
  mend: 'Correct the number, or end the episode.',
  fields: ['URN', 'DEC'],
  needs: ['Episodes', 'providers'],
  from: 2023,
  check({ episodes, providers, collection }, fault) {
    for (const episode of episodes) {
      const until = episode.DEC ?? collection.to
      if (namesProvider(episode) && hadAllEnded(providersNamed(episode, providers), ended_on => ended_on < until))
        fault(episode, 'URN', 'DEC')
    }
  },
})
