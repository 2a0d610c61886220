import { saysAsBefore } from '../carried-over.ts'
import { rule } from '../child.ts'

export const rule503A = rule({
  code: '503A',
  says: 'The first episode gives a different reason why it began from the one left open at the end of last year.',
  mend: 'Carry the episode over as it was, or say to the Department that last year’s was wrong.',
  fields: ['RNE'],
  needs: ['Episodes', 'Episodes_last'],
  from: 2023,
  check: saysAsBefore('RNE'),
})
