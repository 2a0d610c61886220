import { moreThanOnce } from '../between-files.ts'
import { rule } from '../child.ts'

export const ruleINT31 = rule({
  code: 'INT31',
  says: 'The child is in the adoption details (AD1) more than once.',
  mend: 'Keep the row that is right, or correct the identifier of the other.',
  fields: ['CHILD'],
  needs: ['AD1'],
  from: 2023,
  check: moreThanOnce('ad1'),
})
