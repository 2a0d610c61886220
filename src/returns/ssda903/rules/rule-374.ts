import { tooYoungFor } from '../age-at-placement.ts'
import { rule } from '../child.ts'

export const rule374 = rule({
  code: '374',
  says: 'The child was under 14 when a placement in residential employment began.',
  fields: ['DECOM', 'PLACE'],
  needs: ['Episodes', 'Header'],
  from: 2023,
  check: tooYoungFor('P3', 14),
})
