import { otherDateOfBirth } from '../between-files.ts'
import { rule } from '../child.ts'

export const ruleINT12 = rule({
  code: 'INT12',
  says: 'The date of birth in the decision to place for adoption (PlacedAdoption) is not the one in the Header.',
  mend: 'Correct whichever of the two is wrong.',
  fields: ['DOB'],
  needs: ['Header', 'PlacedAdoption'],
  from: 2023,
  check: otherDateOfBirth('placedAdoption'),
})
