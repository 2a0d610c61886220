import { type RawBuilder, sql } from 'kysely'
import { asSystem } from '../../access/as-system.ts'
import type { Db } from '../database.ts'
import type { FoundPerson } from './person.ts'
import { peopleInLines } from './person-line.store.ts'
import type { SearchTerms } from './search-terms.ts'

export type Found = {
  people: FoundPerson[]
  more: boolean
  restricted: number
  spelt: 'as typed' | 'something like it'
}

const SHOWN = 30
/** How many rows one word may read from an index: a search for "j" must not read the county. */
const READ = 4000
/** How many of the best are looked at further when nothing but names was typed. */
const BEST = 120

/** Each way a word of the search is a word of somebody's name, with its points. `is_whole`: the word itself. */
const wordHits = (word: string, n: number, alike: boolean): RawBuilder<unknown> => {
  // In a select of its own it is worked out once; bare, once for every row that is read.
  const folded = sql`(select unaccented(${word}::text))`
  const exact = sql`(select person_id, case kind when 'surname' then 12 when 'forename' then 11 else 9 end as points, true as is_whole from person_word where word = ${folded} limit ${sql.lit(READ)})`
  const prefix = sql`(select person_id, 7, false from person_word where word ~>~ ${folded} and word ~<~ (${folded} || chr(1114111)) limit ${sql.lit(READ)})`
  const sound = sql`(select person_id, 5, false from person_word where sound = (select dmetaphone(${folded})) and sound <> '' and word <> ${folded} limit ${sql.lit(READ)})`
  const like = sql`(select person_id, case when levenshtein_less_equal(word, ${folded}, 2) <= 2 then 4 else 2 end, false from person_word where word % ${folded} order by similarity(word, ${folded}) desc limit 400)`
  const ways = [
    exact,
    ...(word.length >= 2 ? [prefix] : []),
    ...(word.length >= 3 ? [sound] : []),
    ...(alike ? [like] : []),
  ]
  return sql`select ${sql.lit(n)} as n, person_id, max(points) as points, bool_or(is_whole) as is_whole from (${sql.join(ways, sql` union all `)}) way group by person_id`
}

const named = (words: readonly string[], alike: boolean) => {
  const hits = words.map((word, n) => wordHits(word, n, alike))
  return hits.length === 1
    ? sql`select person_id, points, is_whole from (${sql.join(hits)}) hit`
    : sql`select person_id, sum(points) as points, bool_and(is_whole) as is_whole from (${sql.join(hits, sql` union all `)}) hit group by person_id having count(*) = ${sql.lit(words.length)}`
}

const livedAt = (
  postcode: RawBuilder<unknown>,
) => sql`select person_id, 10 as points, true as is_whole from person_address
  where ${postcode} and not is_confidential and voided_at is null`

/** Everybody each part of the search finds; somebody must be found by every part. */
const parts = (terms: SearchTerms, alike: boolean): RawBuilder<unknown>[] => {
  const list: RawBuilder<unknown>[] = []
  const numbers = terms.reference === null ? terms.numbers : [...terms.numbers, String(terms.reference)]
  if (numbers.length > 0)
    list.push(sql`select person_id, 50 as points, true as is_whole from person_identifier where value = any(${numbers}) and voided_at is null
      ${terms.reference === null ? sql`` : sql`union all select coalesce(merged_into, id), 60, true from person where reference = ${terms.reference}`}`)
  if (terms.words.length > 0) list.push(named(terms.words, alike))
  if (terms.postcode) list.push(livedAt(sql`postcode = ${terms.postcode}`))
  if (terms.outward && terms.words.length + numbers.length === 0)
    list.push(livedAt(sql`postcode ~>=~ ${`${terms.outward} `} and postcode ~<~ ${`${terms.outward}!`}`))
  if (list.length === 0)
    list.push(sql`select id as person_id, 20 as points, true as is_whole from person where date_of_birth between ${terms.born_from} and ${terms.born_to}
      union all select id, 8, false from person where date_of_birth = ${terms.swapped}`)
  return list
}

const bornThen = ({ born_from, born_to, swapped }: SearchTerms) =>
  born_from === null
    ? sql`true`
    : sql`(person.date_of_birth between ${born_from} and ${born_to} or person.date_of_birth = ${swapped})`

const livedIn = (outward: string | null) =>
  outward === null
    ? sql`true`
    : sql`exists (select from person_address there where there.person_id = person.id and not there.is_confidential and there.voided_at is null
        and split_part(there.postcode, ' ', 1) = ${outward})`

type Fit = { ids: string[]; restricted: number }

/**
 * Who fits, best first, as ids alone: it runs past row-level security, whose price here is three times the search, and leaves
 * hidden people out itself; their names are then read under it. Of hidden people it counts those on sensitive records.
 */
const whoFits = async (db: Db, terms: SearchTerms, alike: boolean): Promise<Fit> => {
  const list = parts(terms, alike)
  const [only] = list
  // Names alone are one row a person already; what else is typed may find somebody several times, and must find them in every part.
  const found =
    only && list.length === 1 && terms.words.length > 0
      ? only
      : sql`select person_id, sum(points) as points, bool_and(is_whole) as is_whole from (${sql.join(
          list.map(
            part =>
              sql`select person_id, max(points) as points, bool_or(is_whole) as is_whole from (${part}) part group by person_id`,
          ),
          sql` union all `,
        )}) every_part group by person_id having count(*) = ${sql.lit(list.length)}`
  const isDrivenByArea = terms.words.length + terms.numbers.length === 0 && terms.reference === null
  const isFiltered = terms.born_from !== null || terms.outward !== null
  const { rows } = await sql<Fit>`
    with found as (
      select person_id, points, is_whole from (${found}) everybody
      order by points desc, person_id desc
      ${isFiltered ? sql`` : sql`limit ${sql.lit(BEST)}`}
    ),
    fits as (
      select person.id, is_whole, person.date_of_birth,
        get_bit((select bits from closed_mark), mark_of(person.id)) = 1 and is_hidden(person.id) as is_hidden,
        found.points - case when person.date_of_birth = ${terms.swapped}::date then 4 else 0 end as points
      from found
      join person on person.id = found.person_id
      where person.merged_into is null and person.voided_at is null and ${bornThen(terms)} and ${livedIn(isDrivenByArea ? null : terms.outward)}
    ),
    best as (select id, points, date_of_birth from fits where not is_hidden order by points desc, date_of_birth desc nulls last, id limit ${sql.lit(SHOWN + 1)})
    select
      (select coalesce(array_agg(id order by points desc, date_of_birth desc nulls last, id), '{}') from best) as ids,
      (
        select count(*)::integer from fits
        join restriction on restriction.person_id = fits.id and restriction.end_at is null and restriction.voided_at is null
        where is_hidden and is_whole and restriction.level = 'sensitive'
          and not exists (
            select from conflict_of_interest conflict
            where conflict.worker_id = nullif(current_setting('app.worker_id', true), '')::uuid
              and conflict.person_id = fits.id and conflict.end_on is null and conflict.voided_at is null
          )
      ) as restricted`.execute(db)
  return rows[0] ?? { ids: [], restricted: 0 }
}

/**
 * Everybody who fits all of what was typed, best first, at most thirty: words of any name in any order, whole, begun or by
 * sound; where those find nobody, words spelt something like them. Restricted and sealed people are not found; of sensitive
 * ones comes only how many there are, and only by whole words. Confidential addresses are never searched.
 */
export const searchPeople = async (db: Db, terms: SearchTerms): Promise<Found> => {
  const asTyped = await asSystem(db, all => whoFits(all, terms, false))
  const isNobody = asTyped.ids.length === 0 && asTyped.restricted === 0 && terms.words.length > 0
  const { ids, restricted } = isNobody ? await asSystem(db, all => whoFits(all, terms, true)) : asTyped
  const people = await peopleInLines(db, ids.slice(0, SHOWN), terms.swapped)
  return { people, more: ids.length > SHOWN, restricted, spelt: isNobody ? 'something like it' : 'as typed' }
}
