import { notInHeader } from '../between-files.ts'
import { rule } from '../child.ts'

export const ruleINT04 = rule({
  code: 'INT04',
  says: 'There is a time missing or away (Missing) of a child who is not in the Header.',
  mend: 'Add the child to the Header, or correct the identifier.',
  fields: ['CHILD'],
  needs: ['Header', 'Missing'],
  from: 2023,
  check: notInHeader('missing'),
})
