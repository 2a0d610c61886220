import { rule } from '../child.ts'
import { longerThan } from '../temporary-placements.ts'

export const rule375 = rule({
  code: '375',
  says: 'A temporary placement in hospital (T1) lasted more than six weeks.',
  mend: 'Give the placement the code it has when it is not temporary, or correct the days.',
  fields: ['DECOM', 'PLACE'],
  needs: ['Episodes'],
  from: 2023,
  check: longerThan(42, 'T1'),
})
