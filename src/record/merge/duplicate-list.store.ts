import { sql } from 'kysely'
import type { Db } from '../database.ts'
import type { LikelyMatch } from '../person/likely-matches.store.ts'
import type { Pair } from './duplicate.ts'

const notToldApart = sql`not exists (
  select from told_apart
  where told_apart.voided_at is null and pair.person_id in (told_apart.person_id, told_apart.other_id)
    and pair.other_id in (told_apart.person_id, told_apart.other_id))`

/**
 * Who may be on the record twice, the likeliest first, as worked out last night: without those merged or told apart since, and
 * without anybody hidden from this reader.
 */
export const likelyPairs = async (db: Db, limit: number): Promise<Pair[]> => {
  const { rows } = await sql<Pair>`
    select person_id, other_id, score, because
    from likely_duplicate pair
    join person one on one.id = pair.person_id and one.voided_at is null
    join person other on other.id = pair.other_id and other.voided_at is null
    where ${notToldApart}
    order by score desc, greatest(one.reference, other.reference) desc
    limit ${limit}`.execute(db)
  return rows
}

/** Who may be the same person as this one, as worked out last night; those merged or told apart since are left out. */
export const likelyPairsOf = async (db: Db, personId: string): Promise<LikelyMatch[]> => {
  const { rows } = await sql<LikelyMatch>`
    select other.id as person_id, reference, forename, surname, known_as, date_of_birth, expected_on, score, because
    from likely_duplicate pair
    join person other on other.id = case when pair.person_id = ${personId} then pair.other_id else pair.person_id end and other.voided_at is null
    where ${personId} in (pair.person_id, pair.other_id) and ${notToldApart}
    order by score desc, reference`.execute(db)
  return rows
}
