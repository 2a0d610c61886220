import { addDays, addMonths } from '../../../vocabulary/calendar/plain-date.ts'
import { rule } from '../child.ts'

export const rule8530Q = rule({
  code: '8530Q',
  says: 'The expected date of birth is more than 30 days before the end of the census year, or more than nine months after it.',
  mend: 'If the child has been born, give the date of birth in its place.',
  fields: ['ExpectedPersonBirthDate'],
  needs: ['ChildIdentifiers', 'Header'],
  from: 2023,
  severity: 'query',
  check({ identifiers, collection: { to } }, fault) {
    for (const person of identifiers) {
      const expected = person.ExpectedPersonBirthDate
      if (expected !== null && (expected < addDays(to, -30) || expected > addMonths(to, 9)))
        fault(person, 'ExpectedPersonBirthDate')
    }
  },
})
