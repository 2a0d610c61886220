import { sql } from 'kysely'
import type { Db } from '../database.ts'
import { type LikelyMatch, likelyMatches } from '../person/likely-matches.store.ts'
import { likeness, type Sought } from '../person/likeness.ts'
import { isWorthComparing, type Pair } from './duplicate.ts'
import { type Known, knownOf } from './known.store.ts'

type Two = { one: string; other: string }

/**
 * Every two people near each other by a number, by a date of birth and the sound of a name, or by the sound of both names and
 * a birth in the same year or on the same day of another; where a date of birth is missing, by both names and a postcode.
 */
const nearPairs = async (db: Db): Promise<Two[]> => {
  const { rows } = await sql<Two>`
    with here as materialized (
      select id, date_of_birth as born, extract(year from date_of_birth) as year, to_char(date_of_birth, 'MMDD') as day
      from person where voided_at is null and merged_into is null
    ),
    called as materialized (
      select distinct given.person_id as id, given.sound as given, family.sound as family
      from person_word given join person_word family using (person_id)
      where given.kind in ('forename', 'other') and family.kind in ('surname', 'other') and given.sound <> '' and family.sound <> '' and given.word <> family.word
    ),
    numbered as (
      select one.person_id as one, two.person_id as other from person_identifier one
      join person_identifier two on two.value = one.value and two.person_id > one.person_id
      where one.voided_at is null and two.voided_at is null
    ),
    born as (
      select one.id as one, two.id as other from here one join here two on two.born = one.born and two.id > one.id
      where exists (
        select from person_word a join person_word b on b.sound = a.sound
        where a.person_id = one.id and b.person_id = two.id and a.sound <> '')
    ),
    named as (
      select a.id as one, b.id as other, one.born as one_born, two.born as two_born
      from called a
      join called b on b.given = a.given and b.family = a.family and b.id > a.id
      join here one on one.id = a.id
      join here two on two.id = b.id
      where one.year = two.year or one.day = two.day or one.born is null or two.born is null
    ),
    pairs as (
      select one, other from numbered
      union select one, other from born
      union select one, other from named
      where one_born is not null and two_born is not null or exists (
        select from person_address a join person_address b on b.postcode = a.postcode
        where a.person_id = one and b.person_id = other and a.voided_at is null and b.voided_at is null and not a.is_confidential and not b.is_confidential)
    )
    select one, other from pairs join here a on a.id = one join here b on b.id = other`.execute(db)
  return rows
}

const soughtOf = ({ other_names: _, postcodes, former_postcodes: __, ...known }: Known): Sought => ({
  ...known,
  postcode: postcodes[0] ?? null,
})

/** How like two people are, whichever of them is looked for: the names of the one may be the former names of the other. */
const alike = (one: Known, other: Known) => {
  const in_household = one.households.some(home => other.households.includes(home))
  const there = likeness(soughtOf(one), { ...other, in_household })
  const back = likeness(soughtOf(other), { ...one, in_household })
  return back.score > there.score ? back : there
}

const BATCH = 5000

/**
 * Works out who may be on the record twice, and writes it down in the place of what was found before. Runs each night, past
 * row-level security: what each reader is shown of it is bound by it. Gives how many pairs there are.
 */
export const writeLikelyDuplicates = async (db: Db): Promise<number> => {
  const near = await nearPairs(db)
  const pairs: Pair[] = []
  for (let at = 0; at < near.length; at += BATCH) {
    const some = near.slice(at, at + BATCH)
    const known = await knownOf(db, [...new Set(some.flatMap(({ one, other }) => [one, other]))])
    for (const { one, other } of some) {
      const [first, second] = [known.get(one), known.get(other)]
      if (!first || !second) continue
      const likely = alike(first, second)
      if (isWorthComparing(likely)) pairs.push({ person_id: one, other_id: other, ...likely })
    }
  }
  await db.transaction().execute(async trx => {
    await sql`delete from likely_duplicate`.execute(trx)
    await sql`
      insert into likely_duplicate (person_id, other_id, score, because)
      select person_id, other_id, score, array(select jsonb_array_elements_text(because))
      from jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb) as pair (person_id uuid, other_id uuid, score smallint, because jsonb)`.execute(
      trx,
    )
  })
  return pairs.length
}

/** Who may be the same person as this one, as the record stands now; hidden people, and those told apart from them, are left out. */
export const likelyDuplicatesOf = async (db: Db, personId: string): Promise<LikelyMatch[]> => {
  const own = (await knownOf(db, [personId])).get(personId)
  if (!own) return []
  const { rows } = await sql<{ id: string }>`
    select case when person_id = ${personId} then other_id else person_id end as id from told_apart
    where voided_at is null and ${personId} in (person_id, other_id)`.execute(db)
  const matches = await likelyMatches(db, soughtOf(own), {
    lives_with: [personId],
    except: [personId, ...rows.map(({ id }) => id)],
  })
  return matches.filter(isWorthComparing)
}
