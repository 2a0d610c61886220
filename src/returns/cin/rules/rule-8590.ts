import { rule } from '../child.ts'

/** A child without an identifier is left to rule 8500: nobody can say which episodes are theirs. */
export const rule8590 = rule({
  code: '8590',
  says: 'The child is in the return, but has no episode.',
  mend: 'Add the referral and what followed, or leave the child out.',
  fields: ['LAchildID'],
  needs: ['ChildIdentifiers', 'CINdetails'],
  from: 2023,
  check({ identifiers, episodes }, fault) {
    if (episodes.length > 0) return
    for (const person of identifiers) if (person.LAchildID !== null) fault(person, 'LAchildID')
  },
})
