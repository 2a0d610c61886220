import { rule } from '../child.ts'
import { notProvidedBy } from '../named-provider.ts'

export const rule527 = rule({
  code: '527',
  says: 'The authority itself (PR1) is said to provide a placement with parents (P1), in a hospital (R2) or in custody (R5), which it cannot.',
  mend: 'Correct the kind of placement or the placement provider.',
  fields: ['PLACE', 'PLACE_PROVIDER'],
  needs: ['Episodes'],
  from: 2023,
  check: notProvidedBy('PR1', ['P1', 'R2', 'R5']),
})
