import { rule } from '../child.ts'
import { namesProvider, providersNamed } from '../named-provider.ts'

export const rule219 = rule({
  code: '219',
  says: 'Ofsted’s list does not have the provider with this number for this kind of placement.',
  mend: 'Correct the number or the kind of placement.',
  fields: ['URN', 'PLACE'],
  needs: ['Episodes', 'providers'],
  from: 2023,
  check({ episodes, providers }, fault) {
    for (const episode of episodes) {
      const { PLACE } = episode
      if (!namesProvider(episode)) continue
      const isListed = providersNamed(episode, providers).some(({ place_codes }) => place_codes.includes(PLACE ?? ''))
      if (!isListed) fault(episode, 'URN', 'PLACE')
    }
  },
})
