import { rule } from '../child.ts'
import { endsOnADay } from '../spells.ts'

export const rule701 = rule({
  code: '701',
  says: 'The day the deprivation of liberty order ends is not a valid date.',
  fields: ['DOLO_END'],
  needs: ['DoLo'],
  from: 2027,
  check: endsOnADay('dolo'),
})
