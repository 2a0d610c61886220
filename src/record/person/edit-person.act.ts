import { type About, act } from '../act.ts'
import type { ValuesOf } from '../form.ts'
import { faultsOfBirth } from './create-person.act.ts'
import type { personEditForm } from './person.form.ts'
import { findPerson, type PersonRow, updatePerson } from './person.store.ts'

type Values = ValuesOf<typeof personEditForm>

/** What the edit form holds of a person. */
export const editable = (person: PersonRow) => {
  const {
    forename,
    surname,
    known_as,
    pronouns,
    date_of_birth,
    birth_is_estimated,
    expected_on,
    sex,
    gender,
    ethnicity,
    nationality,
    language,
    interpreter_needed,
    died_on,
  } = person
  return {
    forename,
    surname,
    known_as,
    pronouns,
    date_of_birth,
    birth_is_estimated,
    expected_on,
    sex,
    gender,
    ethnicity,
    nationality,
    language,
    interpreter_needed,
    died_on,
  }
}

/** Corrects who somebody is. What was there before stays in the history. */
export const editPerson = act<Values, About & { person: PersonRow }, { person_id: string }>({
  id: 'edit-person',
  title: 'Correct a person’s details',
  may: 'person.edit',
  async about({ db, params }) {
    const person = await findPerson(db, params.person ?? '')
    return {
      person,
      person_ids: [person.id],
      subject: { table: 'person', id: person.id, version: person.version, row: editable(person) },
    }
  },
  refuses: ({ values }) => faultsOfBirth(values),
  async writes({ db, values, about: { person } }) {
    await updatePerson(db, person.id, { ...values, birth_is_estimated: values.birth_is_estimated ?? false })
    return { person_id: person.id }
  },
})
