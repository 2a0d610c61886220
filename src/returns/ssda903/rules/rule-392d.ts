import { rule } from '../child.ts'
import { isSamePostcode } from '../where-placed.ts'

export const rule392d = rule({
  code: '392d',
  says: 'The placement is at the child’s home postcode, but is not with the parents (P1).',
  mend: 'Correct one of the postcodes, or the kind of placement.',
  fields: ['HOME_POST', 'PL_POST', 'PLACE'],
  needs: ['Episodes'],
  from: 2023,
  check({ episodes }, fault) {
    for (const episode of episodes) {
      const { HOME_POST, PL_POST, PLACE } = episode
      if (PL_POST !== null && PLACE !== 'P1' && isSamePostcode(HOME_POST, PL_POST))
        fault(episode, 'HOME_POST', 'PL_POST', 'PLACE')
    }
  },
})
