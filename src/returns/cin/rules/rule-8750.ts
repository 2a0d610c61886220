import { rule } from '../child.ts'

export const rule8750 = rule({
  code: '8750',
  says: 'The child is not yet born, but the sex is not given as U.',
  mend: 'Give U until the child is born.',
  fields: ['Sex', 'PersonBirthDate', 'ExpectedPersonBirthDate'],
  needs: ['ChildIdentifiers'],
  from: 2025,
  check({ identifiers }, fault) {
    for (const person of identifiers)
      if (person.ExpectedPersonBirthDate !== null && person.PersonBirthDate === null && person.Sex !== 'U')
        fault(person, 'Sex', 'PersonBirthDate', 'ExpectedPersonBirthDate')
  },
})
