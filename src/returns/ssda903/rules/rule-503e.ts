import { saysAsBefore } from '../carried-over.ts'
import { rule } from '../child.ts'

export const rule503E = rule({
  code: '503E',
  says: 'The first episode has a different placement provider from the one left open at the end of last year.',
  mend: 'Carry the episode over as it was, or say to the Department that last year’s was wrong.',
  fields: ['PLACE_PROVIDER'],
  needs: ['Episodes', 'Episodes_last'],
  from: 2023,
  check: saysAsBefore('PLACE_PROVIDER'),
})
