import { findDraft, saveDraft } from '../../../record/form-draft.store.ts'
import { findPerson } from '../../../record/person/person.store.ts'
import { isChild, nameOf } from '../../../record/person/person.ts'
import { relationshipForm } from '../../../record/person/person-part.form.ts'
import { searchPeople } from '../../../record/person/search.store.ts'
import { isEnough, readSearch } from '../../../record/person/search-terms.ts'
import { relate } from '../../../record/relationship/relate.act.ts'
import { sayAge } from '../../../vocabulary/calendar/say.ts'
import { type Context, page } from '../../page.ts'
import { aroundForm, whoPage } from '../../person-form.ts'

/** Whom they chose, now or before: a choice made after typing began goes into the draft, so that nothing typed is lost. */
const chosenIn = async ({ db, actor, address, query, now }: Context): Promise<string | null> => {
  const key = { worker_id: actor.worker_id, page: address, form: relationshipForm.id }
  const draft = await findDraft(db, key)
  if (query.other === undefined) return String(draft?.typed.other_id ?? '') || null
  if (draft) await saveDraft(db, key, { ...draft.typed, other_id: query.other }, now)
  return query.other || null
}

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
    const other_id = await chosenIn(ctx)
    const other = other_id ? await findPerson(db, other_id) : null
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
