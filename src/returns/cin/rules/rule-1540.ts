import { rule } from '../child.ts'

export const rule1540 = rule({
  code: '1540',
  says: 'The fifth to twelfth characters of the unique pupil number are not eight figures.',
  mend: 'Ask the school for the number again.',
  fields: ['UPN'],
  needs: ['ChildIdentifiers'],
  from: 2023,
  check({ identifiers }, fault) {
    for (const person of identifiers)
      if (person.UPN !== null && !/^\d{8}$/.test(person.UPN.slice(4, 12))) fault(person, 'UPN')
  },
})
