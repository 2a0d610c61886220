import { rule } from '../child.ts'
import { isShortBreak } from '../episodes.ts'
import { isTemporary } from '../temporary-placements.ts'

export const rule382 = rule({
  code: '382',
  says: 'A placement in a series of short breaks is recorded as a temporary placement (T0 to T4).',
  mend: 'Correct the kind of placement, or the legal status.',
  fields: ['LS', 'PLACE'],
  needs: ['Episodes'],
  from: 2023,
  check({ episodes }, fault) {
    for (const episode of episodes) if (isShortBreak(episode) && isTemporary(episode)) fault(episode, 'LS', 'PLACE')
  },
})
