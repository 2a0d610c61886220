import { rule } from '../child.ts'
import { inOrder } from '../episodes.ts'

export const rule142 = rule({
  code: '142',
  says: 'A new episode has begun, but the one before it has not ended.',
  mend: 'Give the earlier episode its end and its reason.',
  fields: ['DEC', 'REC'],
  needs: ['Episodes'],
  from: 2023,
  check({ episodes }, fault) {
    for (const earlier of inOrder(episodes).slice(0, -1)) {
      if (!earlier.DEC) fault(earlier, 'DEC')
      if (!earlier.REC) fault(earlier, 'REC')
    }
  },
})
