import { rule } from '../child.ts'
import { longerThan } from '../temporary-placements.ts'

export const rule376 = rule({
  code: '376',
  says: 'A temporary placement while the usual carers were on holiday (T3) lasted more than three weeks.',
  mend: 'Give the placement the code it has when it is not temporary, or correct the days.',
  fields: ['DECOM', 'PLACE'],
  needs: ['Episodes'],
  from: 2023,
  check: longerThan(21, 'T3'),
})
