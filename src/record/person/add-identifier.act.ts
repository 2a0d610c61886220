import { act } from '../act.ts'
import type { ValuesOf } from '../form.ts'
import { aboutPerson } from './about-person.ts'
import { faultInNumber, tidyNumber } from './number.ts'
import type { identifierForm } from './person-part.form.ts'
import { insertIdentifier } from './person-part.store.ts'

/** Adds an NHS number, a pupil number or another reference. Refuses one that cannot be, or that somebody else has. */
export const addIdentifier = act({
  id: 'add-identifier',
  title: 'Add a number or reference',
  may: 'person.edit',
  about: aboutPerson<ValuesOf<typeof identifierForm>>,
  refuses({ values }) {
    const fault = faultInNumber(values.type, values.identifier)
    return fault ? [{ field: 'identifier', says: fault }] : []
  },
  async writes({ db, values: { type, identifier, valid_from }, about: { person } }) {
    return {
      identifier_id: await insertIdentifier(db, {
        person_id: person.id,
        type,
        value: tidyNumber(type, identifier),
        valid_from,
      }),
    }
  },
})
