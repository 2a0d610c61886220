import { otherDateOfBirth } from '../between-files.ts'
import { rule } from '../child.ts'

export const ruleINT11 = rule({
  code: 'INT11',
  says: 'The date of birth in the adoption details (AD1) is not the one in the Header.',
  mend: 'Correct whichever of the two is wrong.',
  fields: ['DOB'],
  needs: ['Header', 'AD1'],
  from: 2023,
  check: otherDateOfBirth('ad1'),
})
