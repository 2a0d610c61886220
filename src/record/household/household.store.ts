import { sql } from 'kysely'
import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import type { Db } from '../database.ts'
import type { HouseholdMember } from './household.ts'

/**
 * Who lives with a person, without the person: those recorded as one household, and those recorded now at the same home
 * (by the property's number, else the same words and postcode). A confidential address joins nobody to anybody.
 * `on`: leave out those whose time there has ended by that day; without it, everybody whose time has an end.
 */
export const householdOf = async (
  db: Db,
  personId: string,
  on: PlainDate | null = null,
): Promise<HouseholdMember[]> => {
  const { rows } = await sql<HouseholdMember>`
    with lives as (
      select mate.person_id, mate.role, mate.start_on as since, 'household' as how
      from family_member own
      join family_group on family_group.id = own.family_group_id and family_group.kind = 'household' and family_group.voided_at is null
      join family_member mate on mate.family_group_id = own.family_group_id and mate.person_id <> own.person_id and mate.voided_at is null
      where own.person_id = ${personId} and own.voided_at is null
        and (own.end_on is null or own.end_on > ${on}::date) and (mate.end_on is null or mate.end_on > ${on}::date)
      union all
      select mate.person_id, null, mate.start_on, 'address'
      from person_address own
      join person_address mate on mate.postcode = own.postcode and mate.person_id <> own.person_id
        and (mate.uprn = own.uprn or regexp_replace(lower(mate.lines), '[^a-z0-9]+', '', 'g') = regexp_replace(lower(own.lines), '[^a-z0-9]+', '', 'g'))
      where own.person_id = ${personId} and own.voided_at is null and not own.is_confidential
        and own.type in ('home', 'temporary') and (own.end_on is null or own.end_on > ${on}::date)
        and mate.voided_at is null and not mate.is_confidential
        and mate.type in ('home', 'temporary') and (mate.end_on is null or mate.end_on > ${on}::date)
    )
    select distinct on (person.date_of_birth, person.id)
      person.id as person_id, reference, forename, surname, known_as, sex, date_of_birth, expected_on, role, since, how
    from lives
    join person on person.id = lives.person_id
    where person.voided_at is null and person.merged_into is null and died_on is null
    order by person.date_of_birth nulls last, person.id, how desc`.execute(db)
  return rows
}
