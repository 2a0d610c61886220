import { rule } from '../child.ts'
import { inOrder } from '../episodes.ts'
import { isTemporary } from '../temporary-placements.ts'

export const rule226 = rule({
  code: '226',
  says: 'There is a reason why the placement changed, but the child only went to a temporary placement.',
  mend: 'Leave the reason blank on the temporary placement and on the episode before it.',
  fields: ['REASON_PLACE_CHANGE', 'PLACE'],
  needs: ['Episodes'],
  from: 2026,
  check({ episodes }, fault) {
    for (const episode of episodes)
      if (isTemporary(episode) && episode.REASON_PLACE_CHANGE !== null) fault(episode, 'REASON_PLACE_CHANGE', 'PLACE')
    const ordered = inOrder(episodes)
    for (const [place, episode] of ordered.entries()) {
      const next = ordered[place + 1]
      if (next && isTemporary(next) && episode.REASON_PLACE_CHANGE !== null) fault(episode, 'REASON_PLACE_CHANGE')
    }
  },
})
