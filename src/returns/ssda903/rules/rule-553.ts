import { isGiven } from '../../rule.ts'
import { type Decision, hasPlacementOrder, isTakenBack } from '../adoption.ts'
import { rule } from '../child.ts'

const stands = (decision: Decision): boolean => decision.DATE_PLACED !== null && !isTakenBack(decision)

/** Of an order in force: once its episode has ended, 557 asks how the decision ended. */
export const rule553 = rule({
  code: '553',
  says: 'There is a placement order, but no decision that the child should be placed for adoption stands.',
  mend: 'Give the decision that stands, or end the legal status where the order was revoked.',
  fields: ['CHILD', 'DATE_PLACED', 'DATE_PLACED_CEASED', 'REASON_PLACED_CEASED'],
  needs: ['Episodes', 'PlacedAdoption'],
  from: 2023,
  check({ episodes, placedAdoption }, fault) {
    for (const episode of episodes) {
      if (!hasPlacementOrder(episode) || episode.DEC !== null) continue
      if (placedAdoption.some(stands)) return
      if (placedAdoption.length === 0) fault(episode, 'CHILD')
      for (const decision of placedAdoption) {
        if (decision.DATE_PLACED === null) fault(decision, 'DATE_PLACED')
        if (isGiven(decision, 'DATE_PLACED_CEASED')) fault(decision, 'DATE_PLACED_CEASED')
        if (decision.REASON_PLACED_CEASED !== null) fault(decision, 'REASON_PLACED_CEASED')
      }
    }
  },
})
