import { rule } from '../child.ts'
import { endsInAdoption } from '../episodes.ts'

const FOR_ADOPTION: readonly (string | null)[] = ['A3', 'A4', 'A5', 'A6']

export const rule390 = rule({
  code: '390',
  says: 'The child was adopted, but was not placed for adoption when care ended.',
  fields: ['PLACE', 'REC'],
  needs: ['Episodes'],
  from: 2023,
  check({ episodes }, fault) {
    for (const episode of episodes)
      if (endsInAdoption(episode) && !FOR_ADOPTION.includes(episode.PLACE)) fault(episode, 'PLACE', 'REC')
  },
})
