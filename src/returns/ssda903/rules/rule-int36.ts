import { moreThanOnce } from '../between-files.ts'
import { rule } from '../child.ts'

export const ruleINT36 = rule({
  code: 'INT36',
  says: 'The child is among the unaccompanied asylum-seeking children (UASC) more than once.',
  mend: 'Keep the row that is right, or correct the identifier of the other.',
  fields: ['CHILD'],
  needs: ['UASC'],
  from: 2023,
  check: moreThanOnce('uasc'),
})
