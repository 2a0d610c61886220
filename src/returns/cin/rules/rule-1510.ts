import { rule } from '../child.ts'
import { checkLetter } from '../upn.ts'

export const rule1510 = rule({
  code: '1510',
  says: 'The first letter of the unique pupil number does not fit its other characters.',
  mend: 'A character has been mistyped. Ask the school for the number again.',
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
