import { notInHeader } from '../between-files.ts'
import { rule } from '../child.ts'

export const ruleINT09 = rule({
  code: 'INT09',
  says: 'There is a row for an unaccompanied asylum-seeking child (UASC) who is not in the Header.',
  mend: 'Add the child to the Header, or correct the identifier.',
  fields: ['CHILD'],
  needs: ['Header', 'UASC'],
  from: 2023,
  check: notInHeader('uasc'),
})
