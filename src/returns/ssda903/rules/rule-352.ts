import { bornOn, hasReached } from '../age.ts'
import { rule } from '../child.ts'
import { beginsCare } from '../episodes.ts'

export const rule352 = rule({
  code: '352',
  says: 'The child came into care at the age of 18 or over.',
  mend: 'Correct the date of birth, or the day care began.',
  fields: ['DECOM', 'RNE'],
  needs: ['Header', 'Episodes'],
  from: 2023,
  check(child, fault) {
    const born = bornOn(child)
    for (const episode of child.episodes)
      if (beginsCare(episode) && hasReached(18, born, episode.DECOM)) fault(episode, 'DECOM', 'RNE')
  },
})
