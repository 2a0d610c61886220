import { tooYoungFor } from '../age-at-placement.ts'
import { rule } from '../child.ts'

export const rule371 = rule({
  code: '371',
  says: 'The child was under 16 when a placement in supported accommodation began.',
  fields: ['DECOM', 'PLACE'],
  needs: ['Episodes', 'Header'],
  from: 2025,
  check: tooYoungFor('K3', 16),
})
