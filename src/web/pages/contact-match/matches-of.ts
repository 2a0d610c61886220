import { NOBODY_ON_RECORD } from '../../../record/contact/contact-match.form.ts'
import { saidOfAdult, saidOfChild } from '../../../record/contact/match-candidates.store.ts'
import type { Db } from '../../../record/database.ts'
import { type LikelyMatch, likelyMatches } from '../../../record/person/likely-matches.store.ts'
import { sayDate } from '../../../vocabulary/calendar/say.ts'

/** People on record who may be the child of a contact: never the rows made for the call itself. */
export const matchesOf = async (db: Db, contactId: string) => {
  const { made_together, ...said } = await saidOfChild(db, contactId)
  return likelyMatches(db, said, { except: made_together })
}

/** People on record who may be an adult of a call. That they live with a child of the call counts. */
export const adultMatchesOf = async (db: Db, adultId: string) => {
  const { made_together, ...said } = await saidOfAdult(db, adultId)
  return likelyMatches(db, said, { except: made_together, lives_with: made_together })
}

/** The likely matches as a choice, with why each is one, and that it is nobody on record. */
export const matchChoices = (matches: readonly LikelyMatch[], who: string) => [
  ...matches.map(each => ({
    value: each.person_id,
    text: `${each.forename} ${each.surname}, ${each.date_of_birth ? `born ${sayDate(each.date_of_birth)}` : 'date of birth not known'}`,
    hint: `Number ${each.reference}; ${each.score} out of 100: ${each.because.join(', ')}`,
  })),
  {
    value: NOBODY_ON_RECORD,
    text:
      matches.length > 0
        ? `None of these: ${who} new to us`
        : `${who.charAt(0).toUpperCase()}${who.slice(1)} new to us`,
  },
]
