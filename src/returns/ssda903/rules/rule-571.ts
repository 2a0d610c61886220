import { rule } from '../child.ts'
import { endsInYear } from '../spells.ts'

export const rule571 = rule({
  code: '571',
  says: 'The child came back from being missing or away before the year began, or after it ended.',
  mend: 'Correct the day. Leave it blank where the child came back only after the year ended.',
  fields: ['MIS_END'],
  needs: ['Missing'],
  from: 2023,
  check: endsInYear('missing'),
})
