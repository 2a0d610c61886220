import { saysAsBefore } from '../carried-over.ts'
import { rule } from '../child.ts'

export const rule503F = rule({
  code: '503F',
  says: 'The first episode has another number at Ofsted than the one that was open at the end of last year.',
  fields: ['URN'],
  needs: ['Episodes', 'Episodes_last'],
  from: 2023,
  check: saysAsBefore('URN'),
})
