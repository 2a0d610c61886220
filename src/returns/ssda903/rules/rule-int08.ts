import { notInHeader } from '../between-files.ts'
import { rule } from '../child.ts'

export const ruleINT08 = rule({
  code: 'INT08',
  says: 'There is a review (Reviews) of a child who is not in the Header.',
  mend: 'Add the child to the Header, or correct the identifier.',
  fields: ['CHILD'],
  needs: ['Header', 'Reviews'],
  from: 2023,
  check: notInHeader('reviews'),
})
