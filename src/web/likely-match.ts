import { type LikelyMatch, VERY_LIKELY } from '../record/person/likely-matches.store.ts'
import { isChild } from '../record/person/person.ts'
import { sayAge, sayDate } from '../vocabulary/calendar/say.ts'

/** A likely match in the words that pages and their scripts show. */
export const inWords = (match: LikelyMatch, today: string) => ({
  person_id: match.person_id,
  href: `/${isChild(match, today) ? 'children' : 'people'}/${match.person_id}`,
  name: `${match.forename} ${match.surname}`,
  known_as: match.known_as,
  born: match.date_of_birth
    ? `${sayAge(match.date_of_birth, today)}, born ${sayDate(match.date_of_birth)}`
    : 'date of birth not known',
  reference: match.reference,
  score: match.score,
  how_likely: match.score >= VERY_LIKELY ? 'Very likely the same' : 'May be the same',
  because: match.because.join(' · '),
})
