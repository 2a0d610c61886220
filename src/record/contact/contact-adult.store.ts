import { sql } from 'kysely'
import type { Moment, PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { NotFound } from '../conditions.ts'
import type { Db } from '../database.ts'
import type { ValuesOf } from '../form.ts'
import { isId } from '../is-id.ts'
import type { contactForm } from './contact.form.ts'
import { sexOf } from './contact-adult.ts'

type Told = ValuesOf<typeof contactForm>['adults'][number]

/** Adds the adults of a call as people, each related to every child it is about. Gives the id of each with what was said. */
export const addAdults = async (
  db: Db,
  adults: readonly Told[],
  { children, about_id }: { children: readonly string[]; about_id: string },
): Promise<{ id: string; person_id: string; lives_with: boolean | null }[]> => {
  const added: { id: string; person_id: string; lives_with: boolean | null }[] = []
  for (const { forename, surname, date_of_birth, type, lives_with } of adults) {
    const person = { forename, surname, date_of_birth, sex: sexOf(type) }
    const { id: person_id } = await db.insertInto('person').values(person).returning('id').executeTakeFirstOrThrow()
    await db
      .insertInto('relationship')
      .values(
        children.map(to_person => ({
          from_person: person_id,
          to_person,
          type,
          source: 'As told when a contact was made',
        })),
      )
      .execute()
    const { id } = await db
      .insertInto('contact_adult')
      .values({ about_id, person_id, type, lives_with })
      .returning('id')
      .executeTakeFirstOrThrow()
    added.push({ id, person_id, lives_with })
  }
  return added
}

/** An adult of a call, as the contact's page shows them. */
export type Adult = {
  id: string
  person_id: string
  name: string
  date_of_birth: PlainDate | null
  type: string
  lives_with: boolean | null
  matched_at: Moment | null
}

/** The adults a call told of, in the order they were written. */
export const adultsOf = async (db: Db, about_id: string): Promise<Adult[]> => {
  const { rows } = await sql<Adult>`
    select contact_adult.id, person_id, forename || ' ' || surname as name, date_of_birth, type, lives_with, matched_at
    from contact_adult join person on person.id = person_id
    where about_id = ${about_id} and contact_adult.voided_at is null and person.voided_at is null
    order by contact_adult.id`.execute(db)
  return rows
}

/** One adult of a call. Throws `NotFound` for another call's. */
export const findAdult = async (db: Db, about_id: string, id: string) => {
  const found = isId(id)
    ? await db
        .selectFrom('contact_adult')
        .innerJoin('person', 'person.id', 'contact_adult.person_id')
        .where('contact_adult.id', '=', id)
        .where('about_id', '=', about_id)
        .where('contact_adult.voided_at', 'is', null)
        .selectAll('contact_adult')
        .select(['forename', 'surname', 'date_of_birth'])
        .executeTakeFirst()
    : undefined
  if (!found) throw new NotFound()
  return found
}

/** The children a call is about. */
export const childrenOfCall = (db: Db, about_id: string) =>
  db
    .selectFrom('contact')
    .innerJoin('person', 'person.id', 'contact.person_id')
    .where('about_id', '=', about_id)
    .where('contact.voided_at', 'is', null)
    .select(['person.id', 'date_of_birth'])
    .execute()

/** Dates of birth of these people, for the rule that a parent is born first. */
export const birthdaysOf = async (db: Db, ids: readonly string[]): Promise<(PlainDate | null)[]> =>
  ids.length === 0
    ? []
    : (
        await db
          .selectFrom('person')
          .select('date_of_birth')
          .where('id', 'in', [...ids])
          .execute()
      ).map(({ date_of_birth }) => date_of_birth)

/** Who of a call is to be looked for on record next: a child, then an adult; null when everybody has been. */
export const nextToMatch = async (
  db: Db,
  about_id: string,
): Promise<{ contact_id: string; adult_id: string | null } | null> => {
  const { rows } = await sql<{ contact_id: string; adult_id: string | null }>`
    select * from (
      select id as contact_id, null::uuid as adult_id from contact
      where about_id = ${about_id} and matched_at is null and voided_at is null order by id limit 1) child
    union all
    select * from (
      select (select min(id::text)::uuid from contact where contact.about_id = contact_adult.about_id and contact.voided_at is null), id
      from contact_adult
      where about_id = ${about_id} and matched_at is null and voided_at is null order by id limit 1) adult
    limit 1`.execute(db)
  return rows[0] ?? null
}
