import { otherDateOfBirth } from '../between-files.ts'
import { rule } from '../child.ts'

export const ruleINT16 = rule({
  code: 'INT16',
  says: 'The date of birth with the earlier permanence arrangement (PrevPerm) is not the one in the Header.',
  mend: 'Correct whichever of the two is wrong.',
  fields: ['DOB'],
  needs: ['Header', 'PrevPerm'],
  from: 2023,
  check: otherDateOfBirth('prevPerm'),
})
