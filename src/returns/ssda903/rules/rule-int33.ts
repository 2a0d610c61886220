import { moreThanOnce } from '../between-files.ts'
import { rule } from '../child.ts'

export const ruleINT33 = rule({
  code: 'INT33',
  says: 'The child is in the health and other outcomes (OC2) more than once.',
  mend: 'Keep the row that is right, or correct the identifier of the other.',
  fields: ['CHILD'],
  needs: ['OC2'],
  from: 2023,
  check: moreThanOnce('oc2'),
})
