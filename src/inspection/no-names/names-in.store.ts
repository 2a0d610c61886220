import { sql } from 'kysely'
import { counting } from '../../access/counting.store.ts'
import type { Db } from '../../record/database.ts'
import { couldName, type SpokenWord, spokenWords } from './spoken-words.ts'

/** Where a text names somebody on the record: which of the texts, and from where to where. */
export type Named = { text: number; from: number; to: number }

/** A word of one of the texts; null where a sentence or a text ends, across which no name runs. */
type Spoken = (SpokenWord & { n: number }) | null
type Hit = { place: number; length: number }

/** How many words may follow the first of a name: Mary Ann van der Berg has five. */
const AHEAD = [1, 2, 3, 4] as const

const next = (n: number) => sql.ref(`next_${n}`)

/** So many words from here on as one name; null where one of them is in nobody's name. */
const phrase = (n: number) =>
  sql`(${sql.lit(n + 1)}, name_word || ' ' || ${sql.join(
    Array.from({ length: n }, (_, ahead) => next(ahead + 1)),
    sql` || ' ' || `,
  )})`

/**
 * Each word is folded once, however often it is said, and only words that are in somebody's name at all are put together. Looking
 * every pair of words up took ten times as long; without `limit 1` the planner reads everybody on the record instead of the indexes.
 */
const whereNamed = (spoken: readonly Spoken[]) => {
  const tokens = [...new Set(spoken.flatMap(word => word?.text ?? []))]
  const numbers = new Map(tokens.map((token, n) => [token, n + 1]))
  const said = spoken.map(word => numbers.get(word?.text ?? '') ?? 0)
  return sql<Hit>`
    with token as materialized (
      select n, word, known.word as name_word
      from (select n, name_words(token) as word from unnest(${tokens}::text[]) with ordinality as given (token, n) offset 0) folded
      left join lateral (select word from person_word where person_word.word = folded.word limit 1) known using (word)
    ),
    spoken as (
      select place, name_word
      from unnest(${said}::integer[]) with ordinality as given (n, place)
      left join token using (n)
    ),
    reading as (
      select place, name_word, ${sql.join(AHEAD.map(n => sql`lead(name_word, ${sql.lit(n)}) over reading as ${next(n)}`))}
      from spoken
      window reading as (order by place)
    ),
    phrase as materialized (
      select place, length, said
      from reading, lateral (values ${sql.join(AHEAD.map(phrase))}, (2, next_1 || ' ' || name_word)) as phrases (length, said)
      where name_word is not null and next_1 is not null and said is not null
    ),
    number as materialized (
      select n, word from token where word ~ '^[a-z]?[0-9]{6,}[0-9a-z]?$'
    )
    select place::integer, length
    from phrase, lateral (
      (select 1 from person where name_words(forename || ' ' || surname) = said and voided_at is null limit 1)
      union all
      (select 1 from person where known_as is not null and name_words(known_as || ' ' || surname) = said and voided_at is null limit 1)
      union all
      (select 1 from person_name where name_words(forename || ' ' || surname) = said and voided_at is null limit 1)
      limit 1
    ) somebody
    where not exists (select from worker where name_words(full_name) = said)
      and not exists (select from board_member where name is not null and name_words(name) = said)
      and not exists (select from inspection, unnest(lead_inspectors || inspectors) inspector where name_words(inspector) = said)
    union all
    select place::integer, 1
    from unnest(${said}::integer[]) with ordinality as given (n, place)
    join number using (n), lateral (
      (select 1 from person where word ~ '^[0-9]{6,9}$' and reference = left(word, 9)::integer limit 1)
      union all
      (select 1 from person_identifier where value = upper(word) and voided_at is null limit 1)
      limit 1
    ) somebody
    order by 1`
}

/**
 * Where these texts hold the full name of anybody on the record, the name they are known by with their surname, another name of
 * theirs, or a number of theirs; whole words, in either order, however they are written. Hidden people are found too: nothing
 * comes back but places in what was given. Who works here, sits on a board or inspected is not looked for under that name.
 */
export const namesIn = async (db: Db, texts: readonly string[]): Promise<Named[]> => {
  const spoken = texts.flatMap((text, n): Spoken[] => {
    const words = couldName(text) ? spokenWords(text) : []
    return words.flatMap(word => (word.ends ? [{ ...word, n }, null] : [{ ...word, n }])).concat(null)
  })
  if (!spoken.some(word => word !== null)) return []
  const { rows } = await counting(db, all => whereNamed(spoken).execute(all))
  return rows.flatMap(({ place, length }) => {
    const [first, last] = [spoken[place - 1], spoken[place + length - 2]]
    return first && last ? [{ text: first.n, from: first.from, to: last.to }] : []
  })
}
