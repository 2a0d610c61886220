import { CompiledQuery } from 'kysely'
import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { NotFound } from '../conditions.ts'
import type { Db } from '../database.ts'
import type { Network } from './relationship.ts'

/** Everybody in one person's network, $1 the person and $2 the day their household is asked for; null for whenever. */
export const NETWORK_ROWS = `
  home as (
    select distinct mate.person_id as id
    from family_member own
    join family_group on family_group.id = own.family_group_id and family_group.kind = 'household' and family_group.voided_at is null
    join family_member mate on mate.family_group_id = own.family_group_id and mate.voided_at is null
    where own.person_id = $1::uuid and own.voided_at is null
      and (own.end_on is null or own.end_on > $2::date) and (mate.end_on is null or mate.end_on > $2::date)
  ),
  near as (
    select case when from_person = $1::uuid then to_person else from_person end as id,
      case when from_person = $1::uuid then type in ('child', 'adopted_child') else type in ('mother', 'father', 'parent', 'adoptive_parent') end as is_parent
    from relationship
    where (from_person = $1::uuid or to_person = $1::uuid) and voided_at is null
  ),
  parents as (select distinct id from near where is_parent),
  further as (
    select from_person as id from relationship join parents on to_person = parents.id
    where voided_at is null and type in ('mother', 'father', 'parent', 'child', 'adopted_child', 'sibling', 'half_sibling', 'spouse', 'partner', 'former_partner')
    union
    select to_person from relationship join parents on from_person = parents.id
    where voided_at is null and type in ('mother', 'father', 'parent', 'adoptive_parent', 'child', 'sibling', 'half_sibling', 'spouse', 'partner', 'former_partner')
  ),
  everyone as (
    select $1::uuid as id union select id from home union select id from near union select id from further
  ),
  people as (
    select person.id as person_id, reference, forename, surname, known_as, sex, date_of_birth, expected_on, died_on,
      exists (select from home where home.id = person.id) as in_household
    from person
    join everyone on everyone.id = person.id
    where person.voided_at is null and person.merged_into is null
  )`

/** One JSON object of `Network`, over `NETWORK_ROWS`. */
export const NETWORK = `
  json_build_object(
    'person_id', $1::uuid,
    'people', (select coalesce(json_agg(people order by date_of_birth nulls last, person_id), '[]') from people),
    'links', (
      select coalesce(json_agg(links order by relationship_id), '[]') from (
        select id as relationship_id, from_person, to_person, type, parental_responsibility, start_on, end_on, source
        from relationship
        where voided_at is null
          and from_person in (select person_id from people) and to_person in (select person_id from people)
      ) links))`

const NETWORK_ALONE = `with ${NETWORK_ROWS} select ${NETWORK} as network`

/**
 * The family network of one person in one query: those they are related to, their household, and the children, parents,
 * brothers, sisters and partners of their parents. Ended relationships come too, with `end_on`.
 * Hidden people are not in it. Throws `NotFound` for a person who is not there, or hidden.
 */
export const networkOf = async (db: Db, personId: string, on: PlainDate | null = null): Promise<Network> => {
  const asked: CompiledQuery<{ network: Network }> = CompiledQuery.raw(NETWORK_ALONE, [personId, on])
  const { rows } = await db.executeQuery(asked)
  const network = rows[0]?.network
  if (!network?.people.some(person => person.person_id === personId)) throw new NotFound()
  return network
}
