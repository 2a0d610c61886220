import { rule } from '../child.ts'
import { namesProvider, providersNamed } from '../named-provider.ts'

export const rule229 = rule({
  code: '229',
  says: 'The placement provider does not fit the area in which Ofsted’s list has the provider.',
  mend: 'Own provision (PR1) lies in the authority’s own area, and another authority’s (PR2) in another. Correct the placement provider or the number.',
  fields: ['URN', 'PLACE_PROVIDER'],
  needs: ['Episodes', 'providers', 'authority'],
  from: 2023,
  check({ episodes, providers, authority }, fault) {
    if (authority === null) return
    for (const episode of episodes) {
      const isOwn = episode.PLACE_PROVIDER === 'PR1'
      if (!(isOwn || episode.PLACE_PROVIDER === 'PR2') || !namesProvider(episode)) continue
      const isHere = providersNamed(episode, providers).some(each => each.authority === authority)
      if (isOwn !== isHere) fault(episode, 'URN', 'PLACE_PROVIDER')
    }
  },
})
