import { rule } from '../child.ts'
import { isTemporary } from '../temporary-placements.ts'

const MOVED: readonly (string | null)[] = ['P', 'B']

export const rule380 = rule({
  code: '380',
  says: 'A temporary placement begins a period of care, or the reason why it began is not a change of placement and carers (P or B).',
  mend: 'Give the placement before it its own episode. The temporary one follows that.',
  fields: ['PLACE', 'RNE'],
  needs: ['Episodes'],
  from: 2023,
  check({ episodes }, fault) {
    for (const episode of episodes)
      if (isTemporary(episode) && !MOVED.includes(episode.RNE)) fault(episode, 'PLACE', 'RNE')
  },
})
