import { saysAsBefore } from '../carried-over.ts'
import { rule } from '../child.ts'

export const rule503E = rule({
  code: '503E',
  says: 'The first episode is provided by somebody else than the one that was open at the end of last year.',
  fields: ['PLACE_PROVIDER'],
  needs: ['Episodes', 'Episodes_last'],
  from: 2023,
  check: saysAsBefore('PLACE_PROVIDER'),
})
