import { rule } from '../child.ts'
import { mayStandLast } from '../upn.ts'

export const rule1550 = rule({
  code: '1550',
  says: 'The unique pupil number does not end, as its thirteenth character, in a figure or a letter other than I, O and S.',
  fields: ['UPN'],
  needs: ['ChildIdentifiers'],
  from: 2023,
  check({ identifiers }, fault) {
    for (const person of identifiers)
      if (person.UPN !== null && !mayStandLast(person.UPN.slice(12))) fault(person, 'UPN')
  },
})
