import { otherThanBefore } from '../between-years.ts'
import { rule } from '../child.ts'

export const rule204 = rule({
  code: '204',
  says: 'The ethnicity is not the one in last year’s return.',
  mend: 'Correct it, or say to the Department that last year’s was wrong or not yet known.',
  fields: ['ETHNIC'],
  needs: ['Header', 'Header_last'],
  from: 2023,
  check: otherThanBefore('ETHNIC'),
})
