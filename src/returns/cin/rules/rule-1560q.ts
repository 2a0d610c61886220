import { isPupilNumber } from '../../pupil-number.ts'
import { rule } from '../child.ts'

export const rule1560Q = rule({
  code: '1560Q',
  says: 'The former unique pupil number is not written as one is.',
  mend: 'It has a letter, eleven figures, and then a figure or a letter. I, O and S are not used.',
  fields: ['FormerUPN'],
  needs: ['ChildIdentifiers'],
  from: 2023,
  severity: 'query',
  check({ identifiers }, fault) {
    for (const person of identifiers)
      if (person.FormerUPN !== null && !isPupilNumber(person.FormerUPN)) fault(person, 'FormerUPN')
  },
})
