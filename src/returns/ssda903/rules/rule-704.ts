import { rule } from '../child.ts'
import { endsInYear } from '../spells.ts'

export const rule704 = rule({
  code: '704',
  says: 'The deprivation of liberty order ended before the year began, or ends after it.',
  fields: ['DOLO_END'],
  needs: ['DoLo'],
  from: 2027,
  check: endsInYear('dolo'),
})
