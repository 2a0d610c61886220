import { rule } from '../child.ts'
import { notProvidedBy } from '../named-provider.ts'

export const rule530 = rule({
  code: '530',
  says: 'A private provider (PR4) is said to provide a placement with parents (P1), which it cannot.',
  mend: 'Correct the kind of placement or the placement provider.',
  fields: ['PLACE', 'PLACE_PROVIDER'],
  needs: ['Episodes'],
  from: 2023,
  check: notProvidedBy('PR4', ['P1']),
})
