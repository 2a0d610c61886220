import { tooYoungFor } from '../age-at-placement.ts'
import { rule } from '../child.ts'

export const rule372 = rule({
  code: '372',
  says: 'The child was under ten when a placement in custody began.',
  fields: ['DECOM', 'PLACE'],
  needs: ['Episodes', 'Header'],
  from: 2023,
  check: tooYoungFor('R5', 10),
})
