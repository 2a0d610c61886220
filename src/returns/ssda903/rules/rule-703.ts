import { rule } from '../child.ts'
import { startsByYearEnd } from '../spells.ts'

export const rule703 = rule({
  code: '703',
  says: 'The deprivation of liberty order starts after the end of the year.',
  mend: 'Correct the day, or leave the order for next year’s return.',
  fields: ['DOLO_START'],
  needs: ['DoLo'],
  from: 2027,
  check: startsByYearEnd('dolo'),
})
