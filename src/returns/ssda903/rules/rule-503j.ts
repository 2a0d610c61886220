import { saysAsBefore } from '../carried-over.ts'
import { rule } from '../child.ts'

export const rule503J = rule({
  code: '503J',
  says: 'The first episode lies on the other side of the authority’s boundary from the one left open at the end of last year.',
  mend: 'Check the postcodes of both years: the place is worked out from them.',
  fields: ['PL_LOCATION'],
  needs: ['Episodes', 'Episodes_last', 'postcodes'],
  from: 2023,
  check: saysAsBefore('PL_LOCATION'),
})
