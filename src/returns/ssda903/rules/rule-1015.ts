import { isPlacedForAdoption } from '../adoption.ts'
import { rule } from '../child.ts'
import { isShortBreak } from '../episodes.ts'
import { isInFosterCare } from '../foster-care.ts'

/** Foster carers and adopters may live anywhere: kinds of placement that are their homes are left out. */
export const rule1015 = rule({
  code: '1015',
  says: 'The authority provides the placement itself (PR1), but it is not shown to lie in the authority’s own area.',
  mend: 'Correct the placement provider, or the postcode of the placement.',
  fields: ['PL_LA'],
  needs: ['Episodes', 'postcodes', 'authority'],
  from: 2023,
  check({ episodes, authority }, fault) {
    if (authority === null) return
    for (const episode of episodes) {
      const { PLACE, LS, PLACE_PROVIDER, PL_LA } = episode
      const isCarersHome = isPlacedForAdoption(episode) || isInFosterCare(episode)
      const isOwn = PLACE_PROVIDER === 'PR1' && PLACE !== null && !isCarersHome
      if (isOwn && LS !== null && !isShortBreak(episode) && PL_LA !== authority) fault(episode, 'PL_LA')
    }
  },
})
