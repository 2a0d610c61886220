import { otherDateOfBirth } from '../between-files.ts'
import { rule } from '../child.ts'

export const ruleINT13 = rule({
  code: 'INT13',
  says: 'The date of birth with the time missing or away (Missing) is not the one in the Header.',
  mend: 'Correct whichever of the two is wrong.',
  fields: ['DOB'],
  needs: ['Header', 'Missing'],
  from: 2023,
  check: otherDateOfBirth('missing'),
})
