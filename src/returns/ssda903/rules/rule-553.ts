import { isGiven } from '../../rule.ts'
import { type Decision, hasPlacementOrder, isTakenBack } from '../adoption.ts'
import { rule } from '../child.ts'

const isDated = ({ DATE_PLACED }: Decision): boolean => DATE_PLACED !== null
const stands = (decision: Decision): boolean => isDated(decision) && !isTakenBack(decision)

/** Every order needs a decision; one that is in force, a decision that stands: once its episode has ended, 557 asks how it ended. */
export const rule553 = rule({
  code: '553',
  says: 'There is a placement order, but no decision that the child should be placed for adoption, or none that stands.',
  mend: 'Give the decision that stands, or end the legal status where the order was revoked.',
  fields: ['CHILD', 'DATE_PLACED', 'DATE_PLACED_CEASED', 'REASON_PLACED_CEASED'],
  needs: ['Episodes', 'PlacedAdoption'],
  from: 2023,
  check({ episodes, placedAdoption }, fault) {
    if (placedAdoption.some(stands)) return
    const decided = placedAdoption.some(isDated)
    for (const episode of episodes) {
      if (!hasPlacementOrder(episode) || (decided && episode.DEC !== null)) continue
      if (placedAdoption.length === 0) fault(episode, 'CHILD')
      for (const decision of placedAdoption) {
        if (!isDated(decision)) fault(decision, 'DATE_PLACED')
        if (isGiven(decision, 'DATE_PLACED_CEASED')) fault(decision, 'DATE_PLACED_CEASED')
        if (decision.REASON_PLACED_CEASED !== null) fault(decision, 'REASON_PLACED_CEASED')
      }
    }
  },
})
