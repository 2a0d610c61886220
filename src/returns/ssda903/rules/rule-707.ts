import { rule } from '../child.ts'
import { endsWithCare } from '../spells.ts'

export const rule707 = rule({
  code: '707',
  says: 'A deprivation of liberty order goes on beyond the end of care.',
  mend: 'End it by the day the child left care.',
  fields: ['DOLO_END'],
  needs: ['Episodes', 'DoLo'],
  from: 2027,
  check: endsWithCare('dolo'),
})
