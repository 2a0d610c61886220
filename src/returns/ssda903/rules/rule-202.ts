import { otherThanBefore } from '../between-years.ts'
import { rule } from '../child.ts'

export const rule202 = rule({
  code: '202',
  says: 'The sex is not the one in last year’s return.',
  mend: 'Correct it, or say to the Department that last year’s was wrong.',
  fields: ['SEX'],
  needs: ['Header', 'Header_last'],
  from: 2023,
  check: otherThanBefore('SEX'),
})
