import { otherDateOfBirth } from '../between-files.ts'
import { rule } from '../child.ts'

export const ruleINT17 = rule({
  code: 'INT17',
  says: 'The date of birth in the review (Reviews) is not the one in the Header.',
  mend: 'Correct whichever of the two is wrong.',
  fields: ['DOB'],
  needs: ['Header', 'Reviews'],
  from: 2023,
  check: otherDateOfBirth('reviews'),
})
