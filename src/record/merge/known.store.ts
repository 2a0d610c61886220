import { sql } from 'kysely'
import type { Db } from '../database.ts'
import type { Candidate } from '../person/likeness.ts'

/** What is known of somebody that another record may be likened to, and the households they are in. */
export type Known = Omit<Candidate, 'in_household'> & { households: string[] }

/** What is known of each of these people, by id. Confidential addresses are not compared. */
export const knownOf = async (db: Db, ids: readonly string[]): Promise<Map<string, Known>> => {
  const { rows } = await sql<Known & { id: string }>`
    select person.id, forename, surname, known_as, date_of_birth,
      array(select trim(concat_ws(' ', name.forename, name.surname)) from person_name name where name.person_id = person.id and name.voided_at is null and name.kind <> 'pronouns') as other_names,
      array(select postcode from person_address lives where lives.person_id = person.id and postcode is not null and not is_confidential and voided_at is null and end_on is null order by start_on desc) as postcodes,
      array(select postcode from person_address lived where lived.person_id = person.id and postcode is not null and not is_confidential and voided_at is null and end_on is not null) as former_postcodes,
      (select coalesce(json_agg(json_build_object('type', type, 'value', value)), '[]') from person_identifier number where number.person_id = person.id and voided_at is null) as identifiers,
      array(select family_group_id::text from family_member home where home.person_id = person.id and home.voided_at is null and home.end_on is null) as households
    from person
    where person.id = any (${[...ids]}) and voided_at is null and merged_into is null`.execute(db)
  return new Map(rows.map(({ id, ...known }) => [id, known]))
}
