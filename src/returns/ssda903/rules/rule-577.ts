import { rule } from '../child.ts'
import { endsWithCare } from '../spells.ts'

export const rule577 = rule({
  code: '577',
  says: 'The child is recorded as missing or away beyond the end of care.',
  mend: 'End it by the day the child left care.',
  fields: ['MIS_END'],
  needs: ['Episodes', 'Missing'],
  from: 2023,
  check: endsWithCare('missing'),
})
