import { bornOn, hasReached } from '../age.ts'
import { rule } from '../child.ts'
import { endsInAdoption } from '../episodes.ts'

export const rule386 = rule({
  code: '386',
  says: 'The episode ended in adoption, but the child was 18 or over.',
  fields: ['REC'],
  needs: ['Header', 'Episodes'],
  from: 2023,
  check(child, fault) {
    const born = bornOn(child)
    for (const episode of child.episodes)
      if (endsInAdoption(episode) && hasReached(18, born, episode.DEC)) fault(episode, 'REC')
  },
})
