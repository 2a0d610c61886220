import { rule } from '../child.ts'
import { longerThan } from '../temporary-placements.ts'

export const rule379 = rule({
  code: '379',
  says: 'A temporary placement for another reason (T4) lasted more than seven days.',
  mend: 'Give the placement the code it has when it is not temporary, or correct the days.',
  fields: ['DECOM', 'PLACE'],
  needs: ['Episodes'],
  from: 2023,
  check: longerThan(7, 'T4'),
})
