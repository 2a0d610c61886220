import { rule } from '../child.ts'

export const rule8525Q = rule({
  code: '8525Q',
  says: 'There is neither a date of birth nor an expected one, or there are both.',
  mend: 'Give one of them. Once the child is born, remove the expected date.',
  fields: ['PersonBirthDate', 'ExpectedPersonBirthDate'],
  needs: ['ChildIdentifiers'],
  from: 2023,
  severity: 'query',
  check({ identifiers }, fault) {
    for (const person of identifiers)
      if ((person.PersonBirthDate === null) === (person.ExpectedPersonBirthDate === null))
        fault(person, 'PersonBirthDate', 'ExpectedPersonBirthDate')
  },
})
