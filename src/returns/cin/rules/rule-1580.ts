import { rule } from '../child.ts'

export const rule1580 = rule({
  code: '1580',
  says: 'The identifier of the child has a character that is neither a letter nor a figure.',
  fields: ['LAchildID'],
  needs: ['ChildIdentifiers'],
  from: 2025,
  check({ identifiers }, fault) {
    for (const person of identifiers)
      if (person.LAchildID !== null && /[^0-9A-Za-z]/.test(person.LAchildID)) fault(person, 'LAchildID')
  },
})
