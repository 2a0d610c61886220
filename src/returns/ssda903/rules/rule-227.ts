import { rule } from '../child.ts'
import { hadAllEnded, namesProvider, providersNamed } from '../named-provider.ts'

export const rule227 = rule({
  code: '227',
  says: 'The provider with this Ofsted number was no longer registered when the episode began.',
  mend: 'Correct the number or the day.',
  fields: ['URN', 'DECOM'],
  needs: ['Episodes', 'providers'],
  from: 2023,
  check({ episodes, providers }, fault) {
    for (const episode of episodes) {
      const { DECOM } = episode
      if (DECOM === null || !namesProvider(episode)) continue
      if (hadAllEnded(providersNamed(episode, providers), ended_on => ended_on <= DECOM)) fault(episode, 'URN', 'DECOM')
    }
  },
})
