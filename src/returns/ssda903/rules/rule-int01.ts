import { notInHeader } from '../between-files.ts'
import { rule } from '../child.ts'

export const ruleINT01 = rule({
  code: 'INT01',
  says: 'There are adoption details (AD1) of a child who is not in the Header.',
  mend: 'Add the child to the Header, or correct the identifier.',
  fields: ['CHILD'],
  needs: ['Header', 'AD1'],
  from: 2023,
  check: notInHeader('ad1'),
})
