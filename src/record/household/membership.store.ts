import { sql } from 'kysely'
import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { NotFound } from '../conditions.ts'
import type { Db } from '../database.ts'
import { isId } from '../is-id.ts'
import type { Membership } from './household.ts'

/**
 * Who lives, and who lived, in the households where a person lives on a day, the person among them; of a household the
 * person has left, only when the person lived there.
 */
export const membershipsOf = async (db: Db, personId: string, on: PlainDate): Promise<Membership[]> => {
  const { rows } = await sql<Membership>`
    with own as (
      select family_group_id, bool_or(end_on is null or end_on > ${on}::date) as lives
      from family_member
      join family_group on family_group.id = family_group_id and kind = 'household' and family_group.voided_at is null
      where person_id = ${personId} and family_member.voided_at is null
      group by family_group_id
    )
    select family_member.id, person_id, forename, surname, known_as, date_of_birth, expected_on, start_on, end_on, end_reason,
      end_on is null or end_on > ${on}::date as lives_here
    from own
    join family_member using (family_group_id)
    join person on person.id = person_id
    where family_member.voided_at is null and person.voided_at is null and (own.lives or person_id = ${personId})
    order by lives_here desc, end_on desc nulls first, person_id <> ${personId}, date_of_birth nulls last, family_member.id`.execute(
    db,
  )
  return rows
}

/** One person's time in a household of this person's, ended or put aside or not. Throws `NotFound` for another household's. */
export const findMembership = async (db: Db, personId: string, id: string) => {
  if (!isId(id)) throw new NotFound()
  const { rows } = await sql<
    Membership & {
      version: number
      family_group_id: string
      role: string | null
      voided_at: string | null
      void_reason: string | null
      again_on: PlainDate | null
      has_home: boolean
    }
  >`
    select family_member.id, family_member.version, family_member.family_group_id, person_id, forename, surname, known_as, date_of_birth,
      expected_on, role, start_on, end_on, end_reason, end_on is null as lives_here,
      family_member.voided_at, family_member.void_reason,
      (select max(start_on) from family_member again where again.family_group_id = family_member.family_group_id
        and again.person_id = family_member.person_id and again.id <> family_member.id and again.voided_at is null
        and again.start_on >= family_member.end_on) as again_on,
      exists (select from person_address where person_address.person_id = family_member.person_id
        and person_address.type in ('home', 'temporary', 'no_fixed_address') and person_address.end_on is null and person_address.voided_at is null) as has_home
    from family_member
    join family_group on family_group.id = family_group_id and family_group.kind = 'household'
    join person on person.id = person_id
    where family_member.id = ${id}
      and exists (select from family_member own where own.family_group_id = family_member.family_group_id and own.person_id = ${personId})`.execute(
    db,
  )
  const [found] = rows
  if (!found) throw new NotFound()
  return found
}

/** Says until when somebody lived there, and why they left. */
export const endMembership = async (
  db: Db,
  id: string,
  end_on: PlainDate,
  end_reason: string | null,
): Promise<void> => {
  await db.updateTable('family_member').set({ end_on, end_reason }).where('id', '=', id).execute()
}

/** Puts an entry aside, and what the chronology said of it: both are kept, and no longer read. */
export const putMembershipAside = async (
  db: Db,
  id: string,
  voided: { voided_at: string; void_reason: string },
): Promise<void> => {
  await db.updateTable('family_member').set(voided).where('id', '=', id).execute()
  await db
    .updateTable('chronology_entry')
    .set(voided)
    .where('source_table', '=', 'family_member')
    .where('source_id', '=', id)
    .where('voided_at', 'is', null)
    .execute()
}

/** Writes again, without its end, somebody's time in a household whose ending was put aside. */
export const writeAgain = async (
  db: Db,
  row: { family_group_id: string; person_id: string; role: string | null; start_on: PlainDate },
): Promise<void> => {
  const { family_group_id, person_id, role, start_on } = row
  await db.insertInto('family_member').values({ family_group_id, person_id, role, start_on }).execute()
}
