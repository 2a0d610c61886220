import { rule } from '../child.ts'
import { inOrder } from '../episodes.ts'
import { isTemporary } from '../temporary-placements.ts'

const MOVED: readonly (string | null | undefined)[] = ['P', 'T', 'B', 'U']

/**
 * A change with the same carers has a reason too: PLACE, that only the status of the placement changed. A move to a temporary
 * placement and back has none, and rule 226 asks that there is none.
 */
export const rule225 = rule({
  code: '225',
  says: 'The placement changed, but the reason why is missing.',
  mend: 'Give the reason on the episode that ended.',
  fields: ['REASON_PLACE_CHANGE'],
  needs: ['Episodes'],
  from: 2023,
  check({ episodes }, fault) {
    const ordered = inOrder(episodes)
    for (const [place, episode] of ordered.entries()) {
      if (episode.REC !== 'X1' || episode.REASON_PLACE_CHANGE !== null || isTemporary(episode)) continue
      const next = ordered[place + 1]
      if (next && MOVED.includes(next.RNE) && !isTemporary(next)) fault(episode, 'REASON_PLACE_CHANGE')
    }
  },
})
