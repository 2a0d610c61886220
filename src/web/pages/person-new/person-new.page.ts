import { readForm } from '../../../record/form.ts'
import { findDraft } from '../../../record/form-draft.store.ts'
import { createPerson, soughtIn } from '../../../record/person/create-person.act.ts'
import { type LikelyMatch, likelyMatches, VERY_LIKELY } from '../../../record/person/likely-matches.store.ts'
import { personNewForm } from '../../../record/person/person.form.ts'
import { isChild } from '../../../record/person/person.ts'
import { readBirthday } from '../../../record/person/search-terms.ts'
import { sayAge, sayDate } from '../../../vocabulary/calendar/say.ts'
import { json } from '../../answers.ts'
import { page } from '../../page.ts'

/** A likely match in the words the page and its script show. */
const inWords = (match: LikelyMatch, today: string) => ({
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

/** Adding somebody, with those who may already be them shown before they are saved. */
export const personNew = page({
  path: '/people/new',
  may: 'person.create',
  view: 'pages/person-new/person-new.njk',
  form: personNewForm,
  act: createPerson,
  async show({ db, actor, address, today, now }) {
    // What was typed is in the draft, kept before the page is drawn: so the check works without a script too.
    const draft = await findDraft(db, { worker_id: actor.worker_id, page: address, form: personNewForm.id })
    if (!draft) return { matches: [] }
    const { values } = readForm(personNewForm, draft.typed, { today, now })
    return { matches: (await likelyMatches(db, soughtIn(values))).map(match => inWords(match, today)) }
  },
  then: (_, { reference }) => `/search?q=${reference}`,
})

/** Who may already be the person being typed, for the script of the page above. */
export const personNewMatches = page({
  path: '/people/new/matches',
  may: 'person.create',
  logs: 'search',
  id: 'person-new-matches',
  view: 'pages/person-new/person-new.njk',
  async show({ db, query, today }) {
    const { forename, surname, known_as, postcode, nhs, upn } = query
    const date_of_birth = readBirthday(query.born ?? '', today)
    const matches = await likelyMatches(
      db,
      soughtIn({ forename, surname, known_as, postcode, nhs, upn, date_of_birth }),
    )
    return json({ matches: matches.map(match => inWords(match, today)) })
  },
})
