import { rule } from '../child.ts'
import { endsOnADay } from '../spells.ts'

export const rule1005 = rule({
  code: '1005',
  says: 'The day the child came back from being missing or away is not a valid date.',
  fields: ['MIS_END'],
  needs: ['Missing'],
  from: 2023,
  check: endsOnADay('missing'),
})
