import { rule } from '../child.ts'

export const rule1570 = rule({
  code: '1570',
  says: 'The identifier of the child has more than 20 characters.',
  fields: ['LAchildID'],
  needs: ['ChildIdentifiers'],
  from: 2025,
  check({ identifiers }, fault) {
    for (const person of identifiers)
      if (person.LAchildID !== null && person.LAchildID.length > 20) fault(person, 'LAchildID')
  },
})
