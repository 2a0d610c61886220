import { rule } from '../child.ts'

export const rule8535Q = rule({
  code: '8535Q',
  says: 'The date of death is before the date of birth, or there is no date of birth.',
  mend: 'Correct the date that is wrong.',
  fields: ['PersonDeathDate', 'PersonBirthDate'],
  needs: ['ChildIdentifiers'],
  from: 2023,
  severity: 'query',
  check({ identifiers }, fault) {
    for (const person of identifiers) {
      const { PersonDeathDate, PersonBirthDate } = person
      if (PersonDeathDate !== null && (PersonBirthDate === null || PersonDeathDate < PersonBirthDate))
        fault(person, 'PersonDeathDate', 'PersonBirthDate')
    }
  },
})
