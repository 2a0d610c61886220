import { sql } from 'kysely'
import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import type { Db } from '../database.ts'

/** What is said of a child or adult of a contact, to look for them on record by. */
export type Said = {
  forename: string
  surname: string
  date_of_birth: PlainDate | null
  postcode: string | null
  made_together: string[]
}

/** What a caller told us of the child, and the other rows made with the same call, which are not matches. */
export const saidOfChild = async (db: Db, contactId: string): Promise<Said> => {
  const { rows } = await sql<Said>`
    select person.forename, person.surname, person.date_of_birth,
      (select postcode from person_address where person_id = person.id and end_on is null and voided_at is null order by start_on desc limit 1) as postcode,
      array(select person_id from contact other where other.about_id = contact.about_id and (not other.child_known or other.id = contact.id)
        union select person_id from contact_adult where contact_adult.about_id = contact.about_id and matched_at is null) as made_together
    from contact join person on person.id = contact.person_id
    where contact.id = ${contactId}`.execute(db)
  return rows[0] ?? { forename: '', surname: '', date_of_birth: null, postcode: null, made_together: [] }
}

/** What a caller told us of an adult, and the people whom the call is about, who are not matches. */
export const saidOfAdult = async (db: Db, adultId: string): Promise<Said> => {
  const { rows } = await sql<Said>`
    select person.forename, person.surname, person.date_of_birth,
      (select postcode from person_address where person_id = person.id and end_on is null and voided_at is null order by start_on desc limit 1) as postcode,
      array(select person_id from contact where contact.about_id = adult.about_id
        union select person_id from contact_adult other where other.about_id = adult.about_id) as made_together
    from contact_adult adult join person on person.id = adult.person_id
    where adult.id = ${adultId}`.execute(db)
  return rows[0] ?? { forename: '', surname: '', date_of_birth: null, postcode: null, made_together: [] }
}

export type Found = {
  person_id: string
  reference: number
  name: string
  known_as: string | null
  date_of_birth: PlainDate | null
}

/** Children whose names sound like these words, the closest first: to begin a contact from the child's own household. */
export const childrenNamed = async (db: Db, words: string, today: PlainDate): Promise<Found[]> => {
  const list = words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(word => word.length > 1)
    .slice(0, 4)
  if (list.length === 0) return []
  const { rows } = await sql<Found>`
    select person.id as person_id, reference, forename || ' ' || surname as name, known_as, date_of_birth
    from (
      select person_id, count(distinct said) as hits, max(similarity(word, unaccented(said))) as close
      from unnest(${list}::text[]) said
      join person_word on word like unaccented(said) || '%' or sound = dmetaphone(unaccented(said))
      group by person_id
    ) found
    join person on person.id = found.person_id
    where person.voided_at is null and (date_of_birth > ${today}::date - interval '18 years' or date_of_birth is null)
    order by hits desc, close desc, surname, forename
    limit 20`.execute(db)
  return rows
}
