import { rule } from '../child.ts'
import { checkLetter } from '../upn.ts'

export const rule1510 = rule({
  code: '1510',
  says: 'The unique pupil number does not begin with the letter that its other characters make.',
  mend: 'Ask the school for the number again: a character has been mistyped.',
  fields: ['UPN'],
  needs: ['ChildIdentifiers'],
  from: 2023,
  check({ identifiers }, fault) {
    for (const person of identifiers) {
      if (person.UPN === null) continue
      const letter = checkLetter(person.UPN)
      if (letter !== null && letter !== person.UPN.charAt(0)) fault(person, 'UPN')
    }
  },
})
