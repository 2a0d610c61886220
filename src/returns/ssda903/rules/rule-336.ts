import { isPlacedForAdoption } from '../adoption.ts'
import { rule } from '../child.ts'
import { inOrder } from '../episodes.ts'
import { isInFosterCare } from '../foster-care.ts'

const WITH_FOSTER_CARER: readonly (string | null)[] = ['A3', 'A5']

/** Asked of placements with the child’s own foster carer alone: only they presume foster care before. */
export const rule336 = rule({
  code: '336',
  says: 'The child is placed for adoption with the foster carer (A3 or A5), but was not in foster care just before.',
  mend: 'Use A4 or A6 where the adopters were not the child’s foster carers.',
  fields: ['PLACE'],
  needs: ['Episodes'],
  from: 2023,
  check({ episodes }, fault) {
    if (!episodes.some(({ PLACE }) => WITH_FOSTER_CARER.includes(PLACE))) return
    const ordered = inOrder(episodes)
    for (const [n, episode] of ordered.entries()) {
      const before = ordered[n - 1]
      if (!before || !WITH_FOSTER_CARER.includes(episode.PLACE)) continue
      if (!isPlacedForAdoption(before) && !isInFosterCare(before)) fault(episode, 'PLACE')
    }
  },
})
