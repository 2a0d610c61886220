import { isPlacedForAdoption } from '../adoption.ts'
import { rule } from '../child.ts'

export const rule521 = rule({
  code: '521',
  says: 'The child was placed for adoption before it was decided that adoption is in the child’s best interests.',
  mend: 'Correct the date of the decision, or the day the placement began.',
  fields: ['PLACE', 'DECOM', 'DATE_INT'],
  needs: ['Episodes', 'AD1'],
  from: 2023,
  check({ episodes, ad1 }, fault) {
    for (const adoption of ad1)
      for (const episode of episodes)
        if (
          isPlacedForAdoption(episode) &&
          adoption.DATE_INT !== null &&
          episode.DECOM !== null &&
          episode.DECOM < adoption.DATE_INT
        ) {
          fault(adoption, 'DATE_INT')
          fault(episode, 'PLACE', 'DECOM')
        }
  },
})
