import { daysBetween, type PlainDate } from '../../../vocabulary/calendar/plain-date.ts'
import { rule } from '../child.ts'

/** Forty weeks. */
const PREGNANCY = 280

const isTooEarly = (referred: PlainDate, born: PlainDate | null) =>
  born !== null && daysBetween(referred, born) > PREGNANCY

export const rule8606 = rule({
  code: '8606',
  says: 'The child was referred more than 40 weeks before the date of birth, or the expected date of birth.',
  mend: 'Correct the date that is wrong.',
  fields: ['CINreferralDate', 'PersonBirthDate', 'ExpectedPersonBirthDate'],
  needs: ['CINdetails', 'ChildIdentifiers'],
  from: 2023,
  check({ episodes, identifiers }, fault) {
    for (const episode of episodes) {
      const referred = episode.CINreferralDate
      if (referred === null) continue
      for (const person of identifiers)
        if (isTooEarly(referred, person.PersonBirthDate) || isTooEarly(referred, person.ExpectedPersonBirthDate)) {
          fault(episode, 'CINreferralDate')
          fault(person, 'PersonBirthDate', 'ExpectedPersonBirthDate')
        }
    }
  },
})
