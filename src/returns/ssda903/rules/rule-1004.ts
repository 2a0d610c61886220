import { rule } from '../child.ts'
import { startsOnADay } from '../spells.ts'

export const rule1004 = rule({
  code: '1004',
  says: 'The day the child went missing or away is not a valid date, or is missing though there is a day of return.',
  fields: ['MIS_START'],
  needs: ['Missing'],
  from: 2023,
  check: startsOnADay('missing'),
})
