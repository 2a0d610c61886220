import { rule } from '../child.ts'
import { notProvidedBy } from '../named-provider.ts'

export const rule527 = rule({
  code: '527',
  says: 'The authority is said to provide a placement with parents, in a hospital or in custody, which it cannot.',
  mend: 'Correct the kind of placement or who provides it.',
  fields: ['PLACE', 'PLACE_PROVIDER'],
  needs: ['Episodes'],
  from: 2023,
  check: notProvidedBy('PR1', ['P1', 'R2', 'R5']),
})
