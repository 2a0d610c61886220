import { rule } from '../child.ts'
import { longerThan } from '../temporary-placements.ts'

export const rule379 = rule({
  code: '379',
  says: 'A temporary placement for a reason without a code of its own lasted more than seven days.',
  mend: 'Give the placement its usual code, or correct the days.',
  fields: ['DECOM', 'PLACE'],
  needs: ['Episodes'],
  from: 2023,
  check: longerThan(7, 'T4'),
})
