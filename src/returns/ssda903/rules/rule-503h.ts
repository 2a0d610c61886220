import { saysAsBefore } from '../carried-over.ts'
import { rule } from '../child.ts'

export const rule503H = rule({
  code: '503H',
  says: 'The first episode is placed in another authority than the one that was open at the end of last year.',
  fields: ['PL_LA'],
  needs: ['Episodes', 'Episodes_last', 'postcodes'],
  from: 2023,
  check: saysAsBefore('PL_LA'),
})
