import { saysAsBefore } from '../carried-over.ts'
import { rule } from '../child.ts'

export const rule503B = rule({
  code: '503B',
  says: 'The first episode has a different legal status from the one left open at the end of last year.',
  mend: 'Carry the episode over as it was, or say to the Department that last year’s was wrong.',
  fields: ['LS'],
  needs: ['Episodes', 'Episodes_last'],
  from: 2023,
  check: saysAsBefore('LS'),
})
