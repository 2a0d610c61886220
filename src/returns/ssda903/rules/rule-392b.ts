import { rule } from '../child.ts'
import { isShortBreak } from '../episodes.ts'
import { isOrWasUnaccompanied } from '../unaccompanied.ts'

export const rule392b = rule({
  code: '392b',
  says: 'The child is looked after, but the postcode of home or of the placement is missing.',
  mend: 'Give both postcodes.',
  fields: ['HOME_POST', 'PL_POST'],
  needs: ['Episodes'],
  from: 2023,
  check(child, fault) {
    if (isOrWasUnaccompanied(child)) return
    for (const episode of child.episodes) {
      if (isShortBreak(episode)) continue
      if (episode.HOME_POST === null) fault(episode, 'HOME_POST')
      if (episode.PL_POST === null) fault(episode, 'PL_POST')
    }
  },
})
