import { rule } from '../child.ts'
import { endsInYear } from '../spells.ts'

export const rule704 = rule({
  code: '704',
  says: 'The deprivation of liberty order ended before the year began, or ends after it.',
  mend: 'Leave out an order that ended before the year. Leave its end blank where it ends after the year.',
  fields: ['DOLO_END'],
  needs: ['DoLo'],
  from: 2027,
  check: endsInYear('dolo'),
})
