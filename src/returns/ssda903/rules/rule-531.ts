import { rule } from '../child.ts'
import { notProvidedBy } from '../named-provider.ts'

export const rule531 = rule({
  code: '531',
  says: 'A voluntary body is said to provide a placement with parents, which it cannot.',
  mend: 'Correct the kind of placement or who provides it.',
  fields: ['PLACE', 'PLACE_PROVIDER'],
  needs: ['Episodes'],
  from: 2023,
  check: notProvidedBy('PR5', ['P1']),
})
