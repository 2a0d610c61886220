import { hasPlacementOrder } from '../adoption.ts'
import { type Episode, rule } from '../child.ts'
import { beginsCare, inOrder } from '../episodes.ts'

/** The first episode under a placement order of each period of care that begins among the episodes, or began before them. */
const orderGranted = (episodes: readonly Episode[]): Episode[] => {
  let granted = false
  return inOrder(episodes).filter(episode => {
    if (beginsCare(episode)) granted = false
    if (granted || !hasPlacementOrder(episode)) return false
    granted = true
    return true
  })
}

export const rule554 = rule({
  code: '554',
  says: 'The placement order was granted before it was decided that the child should be placed for adoption.',
  mend: 'Where the order or the decision was made in an earlier year, look at that year’s return before correcting this one.',
  fields: ['DATE_PLACED', 'DECOM', 'LS'],
  needs: ['Episodes', 'PlacedAdoption'],
  from: 2023,
  check({ episodes, placedAdoption }, fault) {
    if (placedAdoption.length === 0) return
    for (const episode of orderGranted(episodes))
      for (const decision of placedAdoption)
        if (decision.DATE_PLACED !== null && episode.DECOM !== null && episode.DECOM < decision.DATE_PLACED) {
          fault(decision, 'DATE_PLACED')
          fault(episode, 'DECOM', 'LS')
        }
  },
})
