import { moreThanOnce } from '../between-files.ts'
import { rule } from '../child.ts'

export const ruleINT34 = rule({
  code: 'INT34',
  says: 'The child is among the care leavers (OC3) more than once.',
  mend: 'Keep the row that is right, or correct the identifier of the other.',
  fields: ['CHILD'],
  needs: ['OC3'],
  from: 2023,
  check: moreThanOnce('oc3'),
})
