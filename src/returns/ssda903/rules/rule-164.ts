import { rule } from '../child.ts'
import { isShortBreak } from '../episodes.ts'
import { isOrWasUnaccompanied } from '../unaccompanied.ts'

const isDistance = (miles: string | null) => miles !== null && Number(miles) >= 0 && Number(miles) <= 999.9

export const rule164 = rule({
  code: '164',
  says: 'The distance from home to the placement cannot be worked out, or is not between 0 and 999.9 miles.',
  mend: 'Correct the two postcodes.',
  fields: ['PL_DISTANCE'],
  needs: ['Episodes', 'postcodes'],
  from: 2023,
  check(child, fault) {
    if (isOrWasUnaccompanied(child)) return
    for (const episode of child.episodes)
      if (!isShortBreak(episode) && !isDistance(episode.PL_DISTANCE)) fault(episode, 'PL_DISTANCE')
  },
})
