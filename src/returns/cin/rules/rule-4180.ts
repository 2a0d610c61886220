import { sex } from '../../../vocabulary/codesets/sex.ts'
import { codesIn } from '../../codes.ts'
import { rule } from '../child.ts'

export const rule4180 = rule({
  code: '4180',
  says: 'The sex of the child is missing, or is not one of this year’s codes.',
  mend: 'Give F or M; or U where it is not known or the child is not yet born.',
  fields: ['Sex'],
  needs: ['ChildIdentifiers'],
  from: 2025,
  changed: 'Sex took the place of gender.',
  check({ identifiers, collection }, fault) {
    for (const person of identifiers)
      if (person.Sex === null || !codesIn(sex, collection).has(person.Sex)) fault(person, 'Sex')
  },
})
