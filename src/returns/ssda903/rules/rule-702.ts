import { rule } from '../child.ts'
import { endsAfterItStarts } from '../spells.ts'

export const rule702 = rule({
  code: '702',
  says: 'The deprivation of liberty order ends before it starts.',
  fields: ['DOLO_START', 'DOLO_END'],
  needs: ['DoLo'],
  from: 2027,
  check: endsAfterItStarts('dolo'),
})
