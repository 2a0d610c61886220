import { isInYear } from '../../in-year.ts'
import { rule } from '../child.ts'

export const rule8545Q = rule({
  code: '8545Q',
  says: 'The child died before the census year, or after it.',
  mend: 'Correct the date of death, or check why the child is in this return.',
  fields: ['PersonDeathDate'],
  needs: ['ChildIdentifiers', 'Header'],
  from: 2023,
  severity: 'query',
  check({ identifiers, collection }, fault) {
    for (const person of identifiers)
      if (person.PersonDeathDate !== null && !isInYear(person.PersonDeathDate, collection))
        fault(person, 'PersonDeathDate')
  },
})
