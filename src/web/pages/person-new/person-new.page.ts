import { readForm } from '../../../record/form.ts'
import { findDraft } from '../../../record/form-draft.store.ts'
import { createPerson, soughtIn } from '../../../record/person/create-person.act.ts'
import { likelyMatches } from '../../../record/person/likely-matches.store.ts'
import { personNewForm } from '../../../record/person/person.form.ts'
import { readBirthday } from '../../../record/person/search-terms.ts'
import { json } from '../../answers.ts'
import { inWords } from '../../likely-match.ts'
import { page } from '../../page.ts'

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
