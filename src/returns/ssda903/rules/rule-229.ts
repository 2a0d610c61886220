import { rule } from '../child.ts'
import { namesProvider, providersNamed } from '../named-provider.ts'

export const rule229 = rule({
  code: '229',
  says: 'Who provides the placement does not agree with where the provider of this number lies.',
  mend: 'Own provision lies in the authority’s own area, another authority’s in another: correct the provider or the number.',
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
