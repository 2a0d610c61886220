import { CompiledQuery } from 'kysely'
import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { NotFound } from '../conditions.ts'
import type { Db } from '../database.ts'
import { list, object } from '../json.store.ts'
import { type NetworkRows, networkFrom } from './network.ts'
import type { Network } from './relationship.ts'

/** Whose record says that the first of a relationship is in the family of the second, and the second of the first. */
const OF_THEIR_PARENTS = `('mother', 'father', 'parent', 'child', 'adopted_child', 'sibling', 'half_sibling', 'spouse', 'partner', 'former_partner')`
const TO_THEIR_PARENTS = `('mother', 'father', 'parent', 'adoptive_parent', 'child', 'sibling', 'half_sibling', 'spouse', 'partner', 'former_partner')`
const PARENTS = 'any (array(select id from near where is_parent))'
const EVERYONE = 'any (array(select id from everyone))'

/** Everybody in one person's network, $1 the person and $2 the day their household is asked for; null for whenever. */
export const NETWORK_ROWS = `
  home as materialized (
    select mate.person_id as id
    from family_member own
    join family_group on family_group.id = own.family_group_id and family_group.kind = 'household' and family_group.voided_at is null
    join family_member mate on mate.family_group_id = own.family_group_id and mate.voided_at is null
    where own.person_id = $1::uuid and own.voided_at is null
      and (own.end_on is null or own.end_on > $2::date) and (mate.end_on is null or mate.end_on > $2::date)
  ),
  near as materialized (
    select case when from_person = $1::uuid then to_person else from_person end as id,
      case when from_person = $1::uuid then type in ('child', 'adopted_child') else type in ('mother', 'father', 'parent', 'adoptive_parent') end as is_parent
    from relationship
    where (from_person = $1::uuid or to_person = $1::uuid) and voided_at is null
  ),
  everyone as materialized (
    select $1::uuid as id
    union all select id from home
    union all select id from near
    union all
    select unnest(array[from_person, to_person]) from relationship
    where voided_at is null
      and (to_person = ${PARENTS} and type in ${OF_THEIR_PARENTS} or from_person = ${PARENTS} and type in ${TO_THEIR_PARENTS})
  )`

/** The parts of a network, over `NETWORK_ROWS`; `networkFrom` puts them together. */
export const NETWORK = object({
  person_id: '$1::uuid',
  home: "(select coalesce(json_agg(id), '[]') from home)",
  people: list(`
    select id as person_id, reference, forename, surname, known_as, sex, date_of_birth, expected_on, died_on
    from person where id = ${EVERYONE} and voided_at is null and merged_into is null`),
  links: list(`
    select id as relationship_id, from_person, to_person, type, parental_responsibility, start_on, end_on, source
    from relationship where from_person = ${EVERYONE} and to_person = ${EVERYONE} and voided_at is null`),
})

const NETWORK_ALONE = `with ${NETWORK_ROWS} select ${NETWORK} as network`

/**
 * The family network of one person in one query: those they are related to, their household, and the children, parents,
 * brothers, sisters and partners of their parents. Ended relationships come too, with `end_on`.
 * Hidden people are not in it. Throws `NotFound` for a person who is not there, or hidden.
 */
export const networkOf = async (db: Db, personId: string, on: PlainDate | null = null): Promise<Network> => {
  const asked: CompiledQuery<{ network: NetworkRows }> = CompiledQuery.raw(NETWORK_ALONE, [personId, on])
  const { rows } = await db.executeQuery(asked)
  const network = rows[0] && networkFrom(rows[0].network)
  if (!network?.people.some(person => person.person_id === personId)) throw new NotFound()
  return network
}
