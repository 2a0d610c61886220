import { otherDateOfBirth } from '../between-files.ts'
import { rule } from '../child.ts'

export const ruleINT18 = rule({
  code: 'INT18',
  says: 'The date of birth in the unaccompanied asylum-seeking child’s row (UASC) is not the one in the Header.',
  mend: 'Correct whichever of the two is wrong.',
  fields: ['DOB'],
  needs: ['Header', 'UASC'],
  from: 2023,
  check: otherDateOfBirth('uasc'),
})
