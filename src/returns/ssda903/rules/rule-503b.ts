import { saysAsBefore } from '../carried-over.ts'
import { rule } from '../child.ts'

export const rule503B = rule({
  code: '503B',
  says: 'The first episode has another legal status than the one that was open at the end of last year.',
  fields: ['LS'],
  needs: ['Episodes', 'Episodes_last'],
  from: 2023,
  check: saysAsBefore('LS'),
})
