import type { About, Call } from '../act.ts'
import { findPerson, type PersonRow } from './person.store.ts'

/** What an act on `:person` is about: the person in the address. Throws `NotFound`. */
export const aboutPerson = async <Values>({
  db,
  params,
}: Omit<Call<Values, About & { person: PersonRow }>, 'about'>): Promise<About & { person: PersonRow }> => {
  const person = await findPerson(db, params.person ?? '')
  return { person, person_ids: [person.id] }
}
