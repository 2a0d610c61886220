import { saysAsBefore } from '../carried-over.ts'
import { rule } from '../child.ts'

export const rule503C = rule({
  code: '503C',
  says: 'The first episode has another category of need than the one that was open at the end of last year.',
  fields: ['CIN'],
  needs: ['Episodes', 'Episodes_last'],
  from: 2023,
  check: saysAsBefore('CIN'),
})
