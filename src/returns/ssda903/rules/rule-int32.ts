import { moreThanOnce } from '../between-files.ts'
import { rule } from '../child.ts'

export const ruleINT32 = rule({
  code: 'INT32',
  says: 'The child is in the Header more than once.',
  mend: 'Keep the row that is right, or correct the identifier of the other.',
  fields: ['CHILD'],
  needs: ['Header'],
  from: 2023,
  check: moreThanOnce('header'),
})
