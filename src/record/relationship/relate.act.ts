import { type About, act } from '../act.ts'
import type { ValuesOf } from '../form.ts'
import { likelyMatches } from '../person/likely-matches.store.ts'
import { findPerson, insertPerson, type PersonRow } from '../person/person.store.ts'
import type { relationshipForm } from '../person/person-part.form.ts'
import { insertRelationship, liveTogether } from '../person/person-part.store.ts'
import { networkOf } from './network.store.ts'
import { generationOf, PARENTS } from './relationship.ts'

type Values = ValuesOf<typeof relationshipForm>
type AboutBoth = About & { person: PersonRow; other: PersonRow | null }

/** Says what one person is to another, adding the other when they are not on the record. Refuses parents younger than their child. */
export const relate = act<Values, AboutBoth, { relationship_id: string; other_id: string }>({
  id: 'relate',
  title: 'Add somebody to the family',
  may: 'person.edit',
  async about({ db, params, values }) {
    const person = await findPerson(db, params.person ?? '')
    // The other is named, not opened: to say who a child's grandmother is, one need not hold her.
    return { person, other: values.other_id ? await findPerson(db, values.other_id) : null, person_ids: [person.id] }
  },
  async refuses({ db, values, about: { person, other } }) {
    if (other?.id === person.id)
      return [{ field: 'forename', says: 'Nobody is their own relation: choose somebody else' }]
    if (!other && !(values.forename && values.surname))
      return [{ field: 'forename', says: 'Choose somebody above, or enter the first name and surname of somebody new' }]
    const born = other ? other.date_of_birth : values.date_of_birth
    if (PARENTS.includes(values.type) && born && person.date_of_birth && born >= person.date_of_birth)
      return [{ field: 'type', says: 'A parent is older than their child: check the dates of birth' }]
    if (values.parental_responsibility && generationOf(values.type) < 1)
      return [
        {
          field: 'parental_responsibility',
          says: 'Only a parent, grandparent, guardian or carer can have parental responsibility for this person',
        },
      ]
    if (other) {
      const { links } = await networkOf(db, person.id)
      const same = links.some(
        link =>
          link.from_person === other.id &&
          link.to_person === person.id &&
          link.type === values.type &&
          link.end_on === null,
      )
      return same ? [{ field: 'type', says: 'This is already recorded' }] : []
    }
    if (values.looked.includes('none')) return []
    const [likely] = await likelyMatches(
      db,
      { forename: values.forename ?? '', surname: values.surname ?? '', date_of_birth: values.date_of_birth },
      { lives_with: [person.id] },
    )
    return likely
      ? [
          {
            field: 'looked',
            says: `${likely.forename} ${likely.surname}, number ${likely.reference}, may be the same person (${likely.because[0]}): search for them above, or tick this`,
          },
        ]
      : []
  },
  async writes({ db, values, today, about: { person, other } }) {
    const { forename, surname, date_of_birth, type, start_on, source } = values
    const other_id =
      other?.id ??
      (await insertPerson(db, {
        forename: forename ?? '',
        surname: surname ?? '',
        date_of_birth,
        sex: values.sex ?? 'U',
      }))
    const parental_responsibility = values.parental_responsibility ?? false
    const relationship_id = await insertRelationship(db, {
      from_person: other_id,
      to_person: person.id,
      type,
      parental_responsibility,
      start_on,
      source,
    })
    if (values.lives_with)
      await liveTogether(db, person.id, other_id, { on: start_on ?? today, name: `${person.surname} household` })
    return { relationship_id, other_id }
  },
})
