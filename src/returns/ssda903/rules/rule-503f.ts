import { saysAsBefore } from '../carried-over.ts'
import { rule } from '../child.ts'

export const rule503F = rule({
  code: '503F',
  says: 'The first episode has a different Ofsted number from the one left open at the end of last year.',
  mend: 'Carry the episode over as it was, or say to the Department that last year’s was wrong.',
  fields: ['URN'],
  needs: ['Episodes', 'Episodes_last'],
  from: 2023,
  check: saysAsBefore('URN'),
})
