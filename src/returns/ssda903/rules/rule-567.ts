import { rule } from '../child.ts'
import { endsAfterItStarts } from '../spells.ts'

export const rule567 = rule({
  code: '567',
  says: 'The child came back from being missing or away before having gone.',
  fields: ['MIS_START', 'MIS_END'],
  needs: ['Missing'],
  from: 2023,
  check: endsAfterItStarts('missing'),
})
