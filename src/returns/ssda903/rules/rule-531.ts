import { rule } from '../child.ts'
import { notProvidedBy } from '../named-provider.ts'

export const rule531 = rule({
  code: '531',
  says: 'A voluntary body (PR5) is said to provide a placement with parents (P1), which it cannot.',
  mend: 'Correct the kind of placement or the placement provider.',
  fields: ['PLACE', 'PLACE_PROVIDER'],
  needs: ['Episodes'],
  from: 2023,
  check: notProvidedBy('PR5', ['P1']),
})
