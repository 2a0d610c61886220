import { isGiven } from '../../rule.ts'
import { hasPlacementOrder, isPlacedForAdoption } from '../adoption.ts'
import { type Episode, rule } from '../child.ts'
import { endsInAdoption } from '../episodes.ts'

const leftUnadopted = (episode: Episode): boolean =>
  episode.REC !== null &&
  episode.REC !== 'X1' &&
  !endsInAdoption(episode) &&
  (isPlacedForAdoption(episode) || hasPlacementOrder(episode))

export const rule557 = rule({
  code: '557',
  says: 'The decision was that the child should be placed for adoption, but the child left care without being adopted, and the end of the decision is not given.',
  mend: 'Give the date and the reason why the child should no longer be placed for adoption.',
  fields: ['DATE_PLACED_CEASED', 'REASON_PLACED_CEASED', 'PLACE', 'LS', 'REC'],
  needs: ['Episodes', 'PlacedAdoption'],
  from: 2025,
  check({ episodes, placedAdoption }, fault) {
    for (const episode of episodes) {
      if (!leftUnadopted(episode)) continue
      if (placedAdoption.length === 0) fault(episode, 'PLACE', 'LS', 'REC')
      for (const decision of placedAdoption) {
        const [hasDate, hasReason] = [isGiven(decision, 'DATE_PLACED_CEASED'), decision.REASON_PLACED_CEASED !== null]
        if (!hasDate) fault(decision, 'DATE_PLACED_CEASED')
        if (!hasReason) fault(decision, 'REASON_PLACED_CEASED')
        if (!hasDate || !hasReason) fault(episode, 'PLACE', 'LS', 'REC')
      }
    }
  },
})
