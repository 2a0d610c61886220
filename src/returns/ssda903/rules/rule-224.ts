import { rule } from '../child.ts'
import { namesProvider, providersNamed } from '../named-provider.ts'

export const rule224 = rule({
  code: '224',
  says: 'The placement provider is not the one that Ofsted’s list has for this number.',
  mend: 'Correct the number or the placement provider.',
  fields: ['PLACE_PROVIDER'],
  needs: ['Episodes', 'providers'],
  from: 2023,
  check({ episodes, providers }, fault) {
    for (const episode of episodes) {
      const { PLACE_PROVIDER } = episode
      if (!namesProvider(episode)) continue
      const isListed = providersNamed(episode, providers).some(({ provider_codes }) =>
        provider_codes.includes(PLACE_PROVIDER ?? ''),
      )
      if (!isListed) fault(episode, 'PLACE_PROVIDER')
    }
  },
})
