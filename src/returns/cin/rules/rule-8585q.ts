import { rule } from '../child.ts'

const DIED = 'RC2'

export const rule8585Q = rule({
  code: '8585Q',
  says: 'The case was closed because the child died (RC2), but there is no date of death.',
  mend: 'Give the date of death, or another reason for closing.',
  fields: ['ReasonForClosure', 'PersonDeathDate'],
  needs: ['CINdetails', 'ChildIdentifiers'],
  from: 2023,
  severity: 'query',
  check({ episodes, identifiers }, fault) {
    if (identifiers.some(({ PersonDeathDate }) => PersonDeathDate !== null)) return
    for (const episode of episodes) {
      if (episode.ReasonForClosure !== DIED) continue
      fault(episode, 'ReasonForClosure')
      for (const person of identifiers) fault(person, 'PersonDeathDate')
    }
  },
})
