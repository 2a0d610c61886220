import { notInHeader } from '../between-files.ts'
import { rule } from '../child.ts'

export const ruleINT05 = rule({
  code: 'INT05',
  says: 'There are health and other outcomes (OC2) of a child who is not in the Header.',
  mend: 'Add the child to the Header, or correct the identifier.',
  fields: ['CHILD'],
  needs: ['Header', 'OC2'],
  from: 2023,
  check: notInHeader('oc2'),
})
