import { rule } from '../child.ts'
import { isShortBreak } from '../episodes.ts'
import { isOrWasUnaccompanied } from '../unaccompanied.ts'

export const rule392a = rule({
  code: '392a',
  says: 'The child is looked after, but the distance from home is not known.',
  mend: 'Give both postcodes, or correct them.',
  fields: ['PL_DISTANCE'],
  needs: ['Episodes', 'postcodes'],
  from: 2023,
  check(child, fault) {
    if (isOrWasUnaccompanied(child)) return
    for (const episode of child.episodes)
      if (episode.PL_DISTANCE === null && !isShortBreak(episode)) fault(episode, 'PL_DISTANCE')
  },
})
