import { act } from '../act.ts'
import type { ValuesOf } from '../form.ts'
import { aboutPerson } from './about-person.ts'
import { personDetails } from './person.store.ts'
import type { disabilityForm } from './person-part.form.ts'
import { insertDisability } from './person-part.store.ts'

/** Records disabilities, leaving out those already there. "None" stands alone: it is refused beside one on the record. */
export const addDisabilities = act({
  id: 'add-disabilities',
  title: 'Record disabilities',
  may: 'person.edit',
  about: aboutPerson<ValuesOf<typeof disabilityForm>>,
  async refuses({ db, values: { codes }, about: { person } }) {
    const { disabilities } = await personDetails(db, person.id, false)
    const others = disabilities.filter(({ code }) => (code === 'NONE') !== codes.includes('NONE'))
    if (others.length === 0) return []
    const says = codes.includes('NONE')
      ? 'A disability is on the record: end it first'
      : '“No disability” is on the record: end it first'
    return [{ field: 'codes', says }]
  },
  async writes({ db, values: { codes, start_on }, about: { person } }) {
    const { disabilities } = await personDetails(db, person.id, false)
    const added = codes.filter(code => !disabilities.some(one => one.code === code))
    for (const code of added) await insertDisability(db, { person_id: person.id, code, start_on })
    return { added }
  },
})
