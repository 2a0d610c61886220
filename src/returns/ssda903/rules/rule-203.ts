import { otherThanBefore } from '../between-years.ts'
import { rule } from '../child.ts'

export const rule203 = rule({
  code: '203',
  says: 'The date of birth is not the one in last year’s return.',
  mend: 'Correct it, or say to the Department that last year’s was wrong.',
  fields: ['DOB'],
  needs: ['Header', 'Header_last'],
  from: 2023,
  check: otherThanBefore('DOB'),
})
