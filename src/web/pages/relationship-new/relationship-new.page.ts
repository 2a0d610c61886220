import { findPerson } from '../../../record/person/person.store.ts'
import { isChild, nameOf } from '../../../record/person/person.ts'
import { relationshipForm } from '../../../record/person/person-part.form.ts'
import { searchPeople } from '../../../record/person/search.store.ts'
import { isEnough, readSearch } from '../../../record/person/search-terms.ts'
import { relate } from '../../../record/relationship/relate.act.ts'
import { sayAge } from '../../../vocabulary/calendar/say.ts'
import { page } from '../../page.ts'
import { aroundForm, whoPage } from '../../person-form.ts'

/** Adding somebody to a family: found on the record first, or new. */
export const relationshipNew = page({
  path: '/people/:person/relationships/new',
  may: 'person.edit',
  view: 'pages/relationship-new/relationship-new.njk',
  form: relationshipForm,
  act: relate,
  filled: async ({ query }) => ({ values: { other_id: query.other ?? null } }),
  async show(ctx) {
    const { db, params, query, today } = ctx
    const terms = readSearch(query.who ?? '', today)
    const found = isEnough(terms) ? (await searchPeople(db, terms)).people : []
    const other = query.other ? await findPerson(db, query.other) : null
    return {
      ...(await aroundForm(ctx, params.person)),
      who: query.who ?? '',
      looked_for: isEnough(terms),
      found: found
        .filter(({ person_id }) => person_id !== params.person)
        .slice(0, 8)
        .map(each => ({
          id: each.person_id,
          name: nameOf(each),
          age: each.date_of_birth ? sayAge(each.date_of_birth, today) : 'age not known',
          reference: each.reference,
          is_child: isChild(each, today),
        })),
      chosen: other && {
        name: nameOf(other),
        reference: other.reference,
        age: other.date_of_birth ? sayAge(other.date_of_birth, today) : 'age not known',
      },
    }
  },
  then: ({ params }) => whoPage(params.person),
})
