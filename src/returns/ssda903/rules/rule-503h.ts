import { saysAsBefore } from '../carried-over.ts'
import { rule } from '../child.ts'

export const rule503H = rule({
  code: '503H',
  says: 'The first episode lies in a different authority’s area from the one left open at the end of last year.',
  mend: 'Check the postcodes of both years: the area is worked out from them.',
  fields: ['PL_LA'],
  needs: ['Episodes', 'Episodes_last', 'postcodes'],
  from: 2023,
  check: saysAsBefore('PL_LA'),
})
