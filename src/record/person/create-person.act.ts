import { type About, act } from '../act.ts'
import type { Refusal, ValuesOf } from '../form.ts'
import { likelyMatches } from './likely-matches.store.ts'
import { faultInNumber, tidyNumber } from './number.ts'
import type { personNewForm } from './person.form.ts'
import { findPerson, insertPerson } from './person.store.ts'
import { insertAddress, insertIdentifier } from './person-part.store.ts'
import { readPostcode } from './search-terms.ts'

type Values = ValuesOf<typeof personNewForm>

/** What the form says of somebody, as the duplicate check asks it. */
export const soughtIn = (values: Partial<Values>) => ({
  forename: values.forename ?? '',
  surname: values.surname ?? '',
  known_as: values.known_as ?? null,
  date_of_birth: values.date_of_birth ?? null,
  postcode: values.postcode ?? null,
  identifiers: [
    ...(values.nhs ? [{ type: 'nhs', value: tidyNumber('nhs', values.nhs) }] : []),
    ...(values.upn ? [{ type: 'upn', value: tidyNumber('upn', values.upn) }] : []),
  ],
})

/** What no person may say of birth, whoever asks. */
export const faultsOfBirth = (values: {
  date_of_birth: string | null
  expected_on: string | null
  birth_is_estimated: boolean | null
}): Refusal[] => [
  ...(values.date_of_birth && values.expected_on
    ? [{ field: 'expected_on', says: 'Give a date of birth or the date a baby is expected, not both' }]
    : []),
  ...(values.birth_is_estimated && !values.date_of_birth
    ? [{ field: 'date_of_birth', says: 'Give the date of birth you estimate, or leave the estimate out' }]
    : []),
]

/** Adds a person once the likely matches have been looked at. Refuses numbers and postcodes that cannot be. */
export const createPerson = act<Values, About, { person_id: string; reference: number }>({
  id: 'create-person',
  title: 'Add a person',
  may: 'person.create',
  about: async () => ({ person_ids: [] }),
  async refuses({ db, values }) {
    const refusals = faultsOfBirth(values)
    if (values.postcode && !readPostcode(values.postcode))
      refusals.push({ field: 'postcode', says: 'Enter a whole postcode, such as AL1 4QX' })
    if (values.postcode && !values.address_lines)
      refusals.push({ field: 'address_lines', says: 'Enter the house and street of this postcode' })
    for (const type of ['nhs', 'upn'] as const) {
      const fault = values[type] ? faultInNumber(type, values[type]) : null
      if (fault) refusals.push({ field: type, says: fault })
    }
    if (refusals.length > 0 || values.looked.includes('none')) return refusals
    const matches = await likelyMatches(db, soughtIn(values))
    if (matches.length === 0) return []
    const says =
      matches.length === 1
        ? 'Somebody on the record may be the same person'
        : `${matches.length} people on the record may be the same person`
    return [{ field: 'looked', says: `${says}: look at them above, then choose one, or tick this` }]
  },
  async writes({ db, values, today }) {
    const { forename, surname, known_as, date_of_birth, expected_on, sex, address_lines, postcode } = values
    const birth_is_estimated = values.birth_is_estimated ?? false
    const person_id = await insertPerson(db, {
      forename,
      surname,
      known_as,
      date_of_birth,
      expected_on,
      sex,
      birth_is_estimated,
    })
    if (address_lines)
      await insertAddress(db, {
        person_id,
        type: 'home',
        lines: address_lines,
        postcode: readPostcode(postcode ?? ''),
        start_on: today,
      })
    for (const { type, value } of soughtIn(values).identifiers)
      await insertIdentifier(db, { person_id, type: type as 'nhs' | 'upn', value })
    const { reference } = await findPerson(db, person_id)
    return { person_id, reference }
  },
})
