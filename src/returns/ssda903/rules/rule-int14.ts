import { otherDateOfBirth } from '../between-files.ts'
import { rule } from '../child.ts'

export const ruleINT14 = rule({
  code: 'INT14',
  says: 'The date of birth in the health and other outcomes (OC2) is not the one in the Header.',
  mend: 'Correct whichever of the two is wrong.',
  fields: ['DOB'],
  needs: ['Header', 'OC2'],
  from: 2023,
  check: otherDateOfBirth('oc2'),
})
