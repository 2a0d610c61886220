import { notInHeader } from '../between-files.ts'
import { rule } from '../child.ts'

export const ruleINT02 = rule({
  code: 'INT02',
  says: 'There is a decision to place for adoption (PlacedAdoption) of a child who is not in the Header.',
  mend: 'Add the child to the Header, or correct the identifier.',
  fields: ['CHILD'],
  needs: ['Header', 'PlacedAdoption'],
  from: 2023,
  check: notInHeader('placedAdoption'),
})
