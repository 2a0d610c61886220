import { saysAsBefore } from '../carried-over.ts'
import { rule } from '../child.ts'

export const rule503A = rule({
  code: '503A',
  says: 'The first episode began for another reason than the one that was open at the end of last year.',
  fields: ['RNE'],
  needs: ['Episodes', 'Episodes_last'],
  from: 2023,
  check: saysAsBefore('RNE'),
})
