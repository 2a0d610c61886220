import { rule } from '../child.ts'
import { mayStandLast } from '../upn.ts'

export const rule1550 = rule({
  code: '1550',
  says: 'The thirteenth and last character of the unique pupil number is not a figure, nor a letter other than I, O and S.',
  mend: 'Ask the school for the number again.',
  fields: ['UPN'],
  needs: ['ChildIdentifiers'],
  from: 2023,
  check({ identifiers }, fault) {
    for (const person of identifiers)
      if (person.UPN !== null && !mayStandLast(person.UPN.slice(12))) fault(person, 'UPN')
  },
})
