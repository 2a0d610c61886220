import { rule } from '../child.ts'
import { namesProvider, providersNamed } from '../named-provider.ts'

export const rule1008 = rule({
  code: '1008',
  says: 'Ofsted’s list has no provider with this number.',
  mend: 'Correct the number, or give XXXXXXX where it is not known.',
  fields: ['URN'],
  needs: ['Episodes', 'providers'],
  from: 2023,
  check({ episodes, providers }, fault) {
    for (const episode of episodes)
      if (namesProvider(episode) && providersNamed(episode, providers).length === 0) fault(episode, 'URN')
  },
})
