import { rule } from '../child.ts'
import { notProvidedBy } from '../named-provider.ts'

export const rule529 = rule({
  code: '529',
  says: 'Another public body (PR3) is said to provide a placement with parents, adopters or foster carers or in a children’s home, which it cannot.',
  mend: 'Correct the kind of placement or the placement provider.',
  fields: ['PLACE', 'PLACE_PROVIDER'],
  needs: ['Episodes'],
  from: 2023,
  check: notProvidedBy('PR3', ['P1', 'A3', 'A4', 'A5', 'A6', 'K1', 'K2', 'U1', 'U2', 'U3', 'U4', 'U5', 'U6']),
})
