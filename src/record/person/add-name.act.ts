import { act } from '../act.ts'
import type { ValuesOf } from '../form.ts'
import { aboutPerson } from './about-person.ts'
import type { nameForm } from './person-part.form.ts'
import { insertName } from './person-part.store.ts'

/** Adds a former name, a name at birth or an alias. Refuses one with neither first name nor surname. */
export const addName = act({
  id: 'add-name',
  title: 'Add another name',
  may: 'person.edit',
  about: aboutPerson<ValuesOf<typeof nameForm>>,
  refuses: ({ values }) =>
    values.forename || values.surname ? [] : [{ field: 'forename', says: 'Enter a first name, a surname or both' }],
  async writes({ db, values, about: { person } }) {
    return { name_id: await insertName(db, { person_id: person.id, ...values }) }
  },
})
