import { rule } from '../child.ts'
import { isInFosterCare } from '../foster-care.ts'

const TO_FOSTER_CARER: readonly (string | null)[] = ['E45', 'E46']

export const rule516 = rule({
  code: '516',
  says: 'A former foster carer became the child’s special guardian, but the child was not in a foster placement.',
  mend: 'Use E47 or E48 where the guardian was not the foster carer, or correct the placement.',
  fields: ['REC', 'PLACE'],
  needs: ['Episodes'],
  from: 2023,
  check({ episodes }, fault) {
    for (const episode of episodes)
      if (TO_FOSTER_CARER.includes(episode.REC) && !isInFosterCare(episode)) fault(episode, 'REC', 'PLACE')
  },
})
