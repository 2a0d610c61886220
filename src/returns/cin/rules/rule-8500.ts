import { rule } from '../child.ts'

export const rule8500 = rule({
  code: '8500',
  says: 'The identifier of the child is missing.',
  fields: ['LAchildID'],
  needs: ['ChildIdentifiers'],
  from: 2023,
  check({ identifiers }, fault) {
    for (const person of identifiers) if (person.LAchildID === null) fault(person, 'LAchildID')
  },
})
