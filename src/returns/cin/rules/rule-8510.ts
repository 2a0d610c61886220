import { rule } from '../child.ts'

/** Rows of one identifier are put together as one child's: two records with it are two rows here. */
export const rule8510 = rule({
  code: '8510',
  says: 'Two records have the same identifier.',
  mend: 'Put them together if they are of one child; if not, one of them needs its own identifier.',
  fields: ['LAchildID'],
  needs: ['ChildIdentifiers'],
  from: 2023,
  check({ identifiers }, fault) {
    if (identifiers.length < 2) return
    for (const person of identifiers) if (person.LAchildID !== null) fault(person, 'LAchildID')
  },
})
