import { rule } from '../child.ts'
import { longerThan } from '../temporary-placements.ts'

export const rule375 = rule({
  code: '375',
  says: 'A temporary placement in hospital lasted more than six weeks.',
  mend: 'Give the placement its usual code, or correct the days.',
  fields: ['DECOM', 'PLACE'],
  needs: ['Episodes'],
  from: 2023,
  check: longerThan(42, 'T1'),
})
