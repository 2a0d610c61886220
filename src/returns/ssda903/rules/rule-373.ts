import { tooYoungFor } from '../age-at-placement.ts'
import { rule } from '../child.ts'

export const rule373 = rule({
  code: '373',
  says: 'The child was under four when a placement in a residential school began.',
  fields: ['DECOM', 'PLACE'],
  needs: ['Episodes', 'Header'],
  from: 2023,
  check: tooYoungFor('S1', 4),
})
