import { notInHeader } from '../between-files.ts'
import { rule } from '../child.ts'

export const ruleINT07 = rule({
  code: 'INT07',
  says: 'There is an earlier permanence arrangement (PrevPerm) of a child who is not in the Header.',
  mend: 'Add the child to the Header, or correct the identifier.',
  fields: ['CHILD'],
  needs: ['Header', 'PrevPerm'],
  from: 2023,
  check: notInHeader('prevPerm'),
})
