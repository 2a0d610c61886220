import { isGiven } from '../../rule.ts'
import { rule } from '../child.ts'

/** A date that cannot be read has been given: what is wrong with it is another matter. */
export const rule8525Q = rule({
  code: '8525Q',
  says: 'There is neither a date of birth nor an expected one, or there are both.',
  mend: 'Once the child is born, take away the expected date.',
  fields: ['PersonBirthDate', 'ExpectedPersonBirthDate'],
  needs: ['ChildIdentifiers'],
  from: 2023,
  severity: 'query',
  check({ identifiers }, fault) {
    for (const person of identifiers)
      if (isGiven(person, 'PersonBirthDate') === isGiven(person, 'ExpectedPersonBirthDate'))
        fault(person, 'PersonBirthDate', 'ExpectedPersonBirthDate')
  },
})
