import { saysAsBefore } from '../carried-over.ts'
import { rule } from '../child.ts'

export const rule503J = rule({
  code: '503J',
  says: 'The first episode lies otherwise within or outside the authority than the one that was open at the end of last year.',
  fields: ['PL_LOCATION'],
  needs: ['Episodes', 'Episodes_last', 'postcodes'],
  from: 2023,
  check: saysAsBefore('PL_LOCATION'),
})
