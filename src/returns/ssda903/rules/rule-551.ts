import { isPlacedForAdoption } from '../adoption.ts'
import { rule } from '../child.ts'

export const rule551 = rule({
  code: '551',
  says: 'The child is placed for adoption, but the decision that the child should be has no date.',
  fields: ['DATE_PLACED', 'PLACE'],
  needs: ['Episodes', 'PlacedAdoption'],
  from: 2023,
  check({ episodes, placedAdoption }, fault) {
    if (placedAdoption.some(({ DATE_PLACED }) => DATE_PLACED !== null)) return
    for (const episode of episodes) {
      if (!isPlacedForAdoption(episode)) continue
      fault(episode, 'PLACE')
      for (const decision of placedAdoption) fault(decision, 'DATE_PLACED')
    }
  },
})
