import { saysAsBefore } from '../carried-over.ts'
import { rule } from '../child.ts'

export const rule503C = rule({
  code: '503C',
  says: 'The first episode has a different category of need from the one left open at the end of last year.',
  mend: 'Carry the episode over as it was, or say to the Department that last year’s was wrong.',
  fields: ['CIN'],
  needs: ['Episodes', 'Episodes_last'],
  from: 2023,
  check: saysAsBefore('CIN'),
})
