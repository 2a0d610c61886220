import { addMonths, birthday, type PlainDate } from '../../../vocabulary/calendar/plain-date.ts'
import { isGiven } from '../../rule.ts'
import { type RowOf, rule } from '../child.ts'

/** The day of birth, even where its year is too long ago for it to be read as a day: 1880 for 1980 is what this rule is for. */
const bornOn = ({ PersonBirthDate, unread }: RowOf<'ChildIdentifiers'>): PlainDate | null => {
  const written = PersonBirthDate ?? unread?.PersonBirthDate ?? ''
  return PersonBirthDate !== null || /^1[0-8]\d\d-\d\d-\d\d$/.test(written) ? written : null
}

/** A day of closing that cannot be read is not a case that goes on: nothing is said of it. */
export const rule8775Q = rule({
  code: '8775Q',
  says: 'The child was over 25 when the episode was closed, or is over 25 and the episode is still open.',
  mend: 'Check the year of birth, and the day of closing.',
  fields: ['PersonBirthDate', 'CINclosureDate'],
  needs: ['ChildIdentifiers', 'CINdetails', 'Header'],
  from: 2023,
  severity: 'query',
  check({ identifiers, episodes, collection }, fault) {
    for (const person of identifiers) {
      const born = bornOn(person)
      if (born === null || born >= addMonths(collection.to, -25 * 12)) continue
      const twentyFive = birthday(born, 25)
      for (const episode of episodes) {
        const closed = episode.CINclosureDate
        if (closed === null ? isGiven(episode, 'CINclosureDate') : closed <= twentyFive) continue
        fault(person, 'PersonBirthDate')
        fault(episode, 'CINclosureDate')
      }
    }
  },
})
