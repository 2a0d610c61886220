import { rule } from '../child.ts'

export const rule8520 = rule({
  code: '8520',
  says: 'The child was born after the census year.',
  mend: 'For a child not yet born on the last day of the year, give only the expected date of birth.',
  fields: ['PersonBirthDate', 'ReferenceDate'],
  needs: ['ChildIdentifiers', 'Header'],
  from: 2023,
  check({ identifiers, collection }, fault) {
    for (const person of identifiers)
      if (person.PersonBirthDate !== null && person.PersonBirthDate > collection.to) fault(person, 'PersonBirthDate')
  },
})
