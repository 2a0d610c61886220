import { notInHeader } from '../between-files.ts'
import { rule } from '../child.ts'

export const ruleINT03 = rule({
  code: 'INT03',
  says: 'There are episodes of a child who is not in the Header.',
  mend: 'Add the child to the Header, or correct the identifier.',
  fields: ['CHILD'],
  needs: ['Header', 'Episodes'],
  from: 2023,
  check: notInHeader('episodes'),
})
