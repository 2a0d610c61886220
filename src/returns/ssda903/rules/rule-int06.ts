import { notInHeader } from '../between-files.ts'
import { rule } from '../child.ts'

export const ruleINT06 = rule({
  code: 'INT06',
  says: 'There is a care leaver’s row (OC3) of a child who is not in the Header.',
  mend: 'Add the child to the Header, or correct the identifier.',
  fields: ['CHILD'],
  needs: ['Header', 'OC3'],
  from: 2023,
  check: notInHeader('oc3'),
})
