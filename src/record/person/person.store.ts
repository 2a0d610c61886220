import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import { NotFound } from '../conditions.ts'
import type { Db } from '../database.ts'
import { isId } from '../is-id.ts'
import type { Tables } from '../tables.ts'

export type PersonRow = Selectable<Tables['person']>
export type NewPerson = Insertable<Tables['person']>

/** One person. Throws `NotFound` for nobody, and for one who is hidden or was merged away. */
export const findPerson = async (db: Db, id: string): Promise<PersonRow> => {
  const found = isId(id)
    ? await db.selectFrom('person').selectAll().where('id', '=', id).where('voided_at', 'is', null).executeTakeFirst()
    : undefined
  if (!found) throw new NotFound()
  return found
}

/** Adds a person; for acts that make people on their way. Gives the id. */
export const insertPerson = async (db: Db, row: NewPerson): Promise<string> => {
  const { id } = await db.insertInto('person').values(row).returning('id').executeTakeFirstOrThrow()
  return id
}

export type PersonDetails = {
  person: PersonRow
  names: { id: string; kind: string; forename: string | null; surname: string | null }[]
  identifiers: { id: string; type: string; value: string }[]
  addresses: {
    id: string
    type: string
    lines: string
    postcode: string | null
    start_on: string
    end_on: string | null
    is_confidential: boolean
  }[]
  disabilities: { id: string; code: string; start_on: string | null }[]
  warnings: { id: string; type: string; detail: string; start_on: string; review_on: string }[]
  professionals: {
    worker: string
    job_title: string
    team: string
    role_code: string
    is_lead: boolean
    start_at: string
  }[]
}

/**
 * All that is on the record about who somebody is, in one query. A confidential address comes only with `may_know_where`;
 * without it the row is there with its words taken out. Throws `NotFound`.
 */
export const personDetails = async (db: Db, id: string, may_know_where: boolean): Promise<PersonDetails> => {
  const { rows } = await sql<Omit<PersonDetails, 'person'>>`
    select
      (select coalesce(json_agg(json_build_object('id', id, 'kind', kind, 'forename', forename, 'surname', surname) order by created_at), '[]') from person_name where person_id = person.id and voided_at is null) as names,
      (select coalesce(json_agg(json_build_object('id', id, 'type', type, 'value', value) order by type), '[]') from person_identifier where person_id = person.id and voided_at is null) as identifiers,
      (
        select coalesce(json_agg(json_build_object(
          'id', id, 'type', type, 'is_confidential', is_confidential, 'start_on', start_on, 'end_on', end_on,
          'lines', case when is_confidential and not ${may_know_where}::boolean then '' else lines end,
          'postcode', case when is_confidential and not ${may_know_where}::boolean then null else postcode end
        ) order by end_on desc nulls first, start_on desc), '[]') from person_address where person_id = person.id and voided_at is null
      ) as addresses,
      (select coalesce(json_agg(json_build_object('id', id, 'code', code, 'start_on', start_on) order by code), '[]') from person_disability where person_id = person.id and voided_at is null and end_on is null) as disabilities,
      (select coalesce(json_agg(json_build_object('id', id, 'type', type, 'detail', detail, 'start_on', start_on, 'review_on', review_on) order by start_on desc), '[]') from person_warning where person_id = person.id and voided_at is null and end_on is null) as warnings,
      (
        select coalesce(json_agg(json_build_object('worker', worker.full_name, 'job_title', worker.job_title, 'team', team.name, 'role_code', role_code, 'is_lead', is_lead, 'start_at', start_at) order by is_lead desc, start_at), '[]')
        from involvement join worker on worker.id = involvement.worker_id join team on team.id = involvement.team_id
        where involvement.person_id = person.id and involvement.voided_at is null and involvement.end_at is null
      ) as professionals
    from person where person.id = ${id}`.execute(db)
  const person = await findPerson(db, id)
  const [found] = rows
  if (!found) throw new NotFound()
  return { person, ...found }
}

/** Writes a correction over a person's row; the change log keeps what was there. */
export const updatePerson = async (db: Db, id: string, row: Updateable<Tables['person']>): Promise<void> => {
  await db.updateTable('person').set(row).where('id', '=', id).execute()
}
