import { rule } from '../child.ts'
import { isUpnAuthority } from '../upn.ts'

/** A number too short to name an authority is for rules 1540 and 1550. */
export const rule1530 = rule({
  code: '1530',
  says: 'The second to fourth characters of the unique pupil number are not the number of an authority.',
  mend: 'Ask the school for the number again.',
  fields: ['UPN'],
  needs: ['ChildIdentifiers'],
  from: 2024,
  changed: 'Cumberland and Westmorland and Furness, which began in April 2023, were added.',
  check({ identifiers }, fault) {
    for (const person of identifiers)
      if (person.UPN !== null && person.UPN.length >= 4 && !isUpnAuthority(person.UPN.slice(1, 4))) fault(person, 'UPN')
  },
})
