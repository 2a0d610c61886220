import { rule } from '../child.ts'
import { startsOnADay } from '../spells.ts'

export const rule700 = rule({
  code: '700',
  says: 'The day the deprivation of liberty order starts is not a valid date, or is missing though there is a day it ends.',
  fields: ['DOLO_START'],
  needs: ['DoLo'],
  from: 2027,
  check: startsOnADay('dolo'),
})
