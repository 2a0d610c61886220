import { londonMoment } from '../../vocabulary/calendar/plain-date.ts'
import { act } from '../act.ts'
import type { ValuesOf } from '../form.ts'
import { aboutPerson } from './about-person.ts'
import type { addressForm } from './person-part.form.ts'
import { endHomes, insertAddress } from './person-part.store.ts'
import { readPostcode } from './search-terms.ts'

/** Adds an address; a move ends the earlier home on the day it began, and tells the chronology without saying where. */
export const addAddress = act({
  id: 'add-address',
  title: 'Add an address',
  may: 'person.edit',
  about: aboutPerson<ValuesOf<typeof addressForm>>,
  refuses: ({ values }) => [
    ...(values.postcode && !readPostcode(values.postcode)
      ? [{ field: 'postcode', says: 'Enter a whole postcode, such as AL1 4QX' }]
      : []),
    ...(values.is_move && !['home', 'placement', 'temporary', 'no_fixed_address'].includes(values.type)
      ? [{ field: 'is_move', says: 'Only a home can be moved to: choose home, or answer no' }]
      : []),
  ],
  async writes({ db, values, about: { person } }) {
    const { type, lines, start_on, is_confidential } = values
    if (values.is_move) await endHomes(db, person.id, start_on)
    const address_id = await insertAddress(db, {
      person_id: person.id,
      type,
      lines,
      postcode: readPostcode(values.postcode ?? ''),
      start_on,
      is_confidential,
    })
    return { address_id }
  },
  tells: ({ values, about: { person } }, { address_id }) =>
    values.is_move
      ? [
          {
            person_id: person.id,
            at: londonMoment(values.start_on, '12:00'),
            kind: 'move',
            source_table: 'person_address',
            source_id: address_id,
            significance: 2,
            says: 'Moved home',
          },
        ]
      : [],
})
