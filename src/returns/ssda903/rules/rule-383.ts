import { rule } from '../child.ts'
import { inOrder } from '../episodes.ts'
import { isTemporary } from '../temporary-placements.ts'
import { isSamePostcode } from '../where-placed.ts'

/** What cannot be compared is left out: a temporary placement that is the first in the return has none before it. */
export const rule383 = rule({
  code: '383',
  says: 'After a temporary placement the child did not return to the placement before it.',
  mend: 'Give the episode that follows the reason P, and the kind of placement and postcode of the one before the temporary placement.',
  fields: ['PLACE', 'RNE', 'PL_POST'],
  needs: ['Episodes'],
  from: 2026,
  check({ episodes }, fault) {
    const ordered = inOrder(episodes)
    for (const [place, after] of ordered.entries()) {
      const [before, away] = [ordered[place - 2], ordered[place - 1]]
      if (!before || !away || !isTemporary(away)) continue
      if (after.RNE !== 'P') fault(after, 'RNE')
      if (after.PLACE !== before.PLACE) fault(after, 'PLACE')
      if (!isSamePostcode(after.PL_POST, before.PL_POST)) fault(after, 'PL_POST')
    }
  },
})
