import { rule } from '../child.ts'
import { startsByYearEnd } from '../spells.ts'

export const rule570 = rule({
  code: '570',
  says: 'The child went missing or away after the end of the year.',
  mend: 'Correct the day, or leave it for next year’s return.',
  fields: ['MIS_START'],
  needs: ['Missing'],
  from: 2023,
  check: startsByYearEnd('missing'),
})
