import { isGiven } from '../../rule.ts'
import { rule } from '../child.ts'

export const rule233 = rule({
  code: '233',
  says: 'There is a reason why the placement changed, but the episode has not ended.',
  mend: 'Leave the reason blank until the episode ends.',
  fields: ['REASON_PLACE_CHANGE'],
  needs: ['Episodes'],
  from: 2026,
  check({ episodes }, fault) {
    for (const episode of episodes)
      if (episode.REASON_PLACE_CHANGE !== null && !isGiven(episode, 'DEC')) fault(episode, 'REASON_PLACE_CHANGE')
  },
})
