import { hasPlacementOrder } from '../adoption.ts'
import { rule } from '../child.ts'

export const rule408 = rule({
  code: '408',
  says: 'The child is placed for adoption under a placement order (A5, A6), but that is not the legal status (E1).',
  mend: 'Give the legal status E1; or A3 or A4 where the parents consented.',
  fields: ['PLACE', 'LS'],
  needs: ['Episodes'],
  from: 2023,
  check({ episodes }, fault) {
    for (const episode of episodes)
      if ((episode.PLACE === 'A5' || episode.PLACE === 'A6') && !hasPlacementOrder(episode))
        fault(episode, 'PLACE', 'LS')
  },
})
