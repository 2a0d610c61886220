import { otherDateOfBirth } from '../between-files.ts'
import { rule } from '../child.ts'

export const ruleINT15 = rule({
  code: 'INT15',
  says: 'The date of birth in the care leaver’s row (OC3) is not the one in the Header.',
  mend: 'Correct whichever of the two is wrong.',
  fields: ['DOB'],
  needs: ['Header', 'OC3'],
  from: 2023,
  check: otherDateOfBirth('oc3'),
})
