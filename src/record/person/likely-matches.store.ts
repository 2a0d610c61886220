import { sql } from 'kysely'
import type { Db } from '../database.ts'
import { type Candidate, datesLike, likeness, type Sought } from './likeness.ts'
import { readPostcode } from './search-terms.ts'
import { fold, sameName } from './sound.ts'

/** Somebody already on the record who may be the person sought, with the reasons in words. */
export type LikelyMatch = {
  person_id: string
  reference: number
  forename: string
  surname: string
  known_as: string | null
  date_of_birth: string | null
  expected_on: string | null
  score: number
  because: string[]
}

export type MatchOptions = {
  /** People the sought person is known to live with: their household counts. */
  lives_with?: readonly string[]
  /** Leave these out: the person already chosen. */
  except?: readonly string[]
}

/** Below this the reasons are too thin to trouble anybody with. */
export const WORTH_SHOWING = 35
/** From here it is very likely the same person. */
export const VERY_LIKELY = 70
const SHOWN = 8

type Row = Candidate & Pick<LikelyMatch, 'person_id' | 'reference' | 'expected_on'>

const wordsOf = (...names: (string | null | undefined)[]) =>
  names.flatMap(name => (name ?? '').split(/[\s-]+/).map(fold)).filter(Boolean)

const candidates = async (db: Db, sought: Sought, { lives_with = [], except = [] }: MatchOptions) => {
  const forenames = wordsOf(sought.forename, sought.known_as)
  const given = [...new Set([...forenames, ...forenames.flatMap(sameName)])]
  const family = wordsOf(sought.surname)
  const born = sought.date_of_birth ?? null
  const postcode = readPostcode(sought.postcode ?? '')
  const numbers = (sought.identifiers ?? []).map(({ value }) => value)
  const { rows } = await sql<Row>`
    with given as (select distinct sound from unnest(${given}::text[]) word, dmetaphone(word) sound where sound <> ''),
    family as (select distinct sound from unnest(${family}::text[]) word, dmetaphone(word) sound where sound <> ''),
    either as (select sound from given union select sound from family),
    mates as (
      select mate.person_id from family_member own
      join family_member mate on mate.family_group_id = own.family_group_id and mate.voided_at is null and mate.end_on is null
      where own.person_id = any(${[...lives_with]}::uuid[]) and own.voided_at is null and own.end_on is null
      union
      select mate.person_id from person_address own
      join person_address mate on mate.postcode = own.postcode and lower(mate.lines) = lower(own.lines) and mate.voided_at is null and mate.end_on is null and not mate.is_confidential
      where own.person_id = any(${[...lives_with]}::uuid[]) and own.voided_at is null and own.end_on is null and not own.is_confidential
    ),
    near as (
      select person_id from person_identifier where value = any(${numbers}) and voided_at is null
      union
      select id from person where date_of_birth = ${born}
      union
      select person.id from person
      where date_of_birth = any(${born === null ? [] : datesLike(born)}::date[])
        and exists (select from person_word join either using (sound) where person_word.person_id = person.id)
      union
      (
        select one.person_id from person_word one
        join family on family.sound = one.sound
        join person on person.id = one.person_id
        where exists (select from person_word two join given using (sound) where two.person_id = one.person_id and two.word <> one.word)
          and (${born}::date is null or person.date_of_birth is null or extract(year from person.date_of_birth) = extract(year from ${born}::date))
        limit 300
      )
      union
      select person_id from person_address
      where postcode = ${postcode} and not is_confidential and voided_at is null
        and exists (select from person_word join either using (sound) where person_word.person_id = person_address.person_id)
      union
      select person_id from mates where exists (select from person_word join either using (sound) where person_word.person_id = mates.person_id)
    )
    select person.id as person_id, reference, forename, surname, known_as, date_of_birth, expected_on,
      array(select trim(concat_ws(' ', name.forename, name.surname)) from person_name name where name.person_id = person.id and name.voided_at is null and name.kind <> 'pronouns') as other_names,
      array(select postcode from person_address lives where lives.person_id = person.id and postcode is not null and not is_confidential and voided_at is null and end_on is null) as postcodes,
      array(select postcode from person_address lived where lived.person_id = person.id and postcode is not null and not is_confidential and voided_at is null and end_on is not null) as former_postcodes,
      (select coalesce(json_agg(json_build_object('type', type, 'value', value)), '[]') from person_identifier number where number.person_id = person.id and voided_at is null) as identifiers,
      person.id in (select person_id from mates) as in_household
    from near
    join person on person.id = near.person_id
    where person.merged_into is null and person.voided_at is null and person.id <> all(${[...except]}::uuid[])
    limit 600`.execute(db)
  return rows
}

/**
 * Who on the record may already be this person, the likeliest first, at most eight, each with a score out of 100 and why.
 * One query finds those near by sound of name, date of birth, postcode, number or home; `likeness` scores them.
 * Hidden people are never among them, and confidential addresses are not compared.
 */
export const likelyMatches = async (db: Db, sought: Sought, options: MatchOptions = {}): Promise<LikelyMatch[]> => {
  if (!sought.forename && !sought.surname && !sought.identifiers?.length) return []
  const asked = { ...sought, postcode: readPostcode(sought.postcode ?? '') }
  return (await candidates(db, asked, options))
    .map(({ person_id, reference, expected_on, ...candidate }) => ({
      person_id,
      reference,
      forename: candidate.forename,
      surname: candidate.surname,
      known_as: candidate.known_as,
      date_of_birth: candidate.date_of_birth,
      expected_on,
      ...likeness(asked, candidate),
    }))
    .filter(({ score }) => score >= WORTH_SHOWING)
    .sort((a, b) => b.score - a.score || a.reference - b.reference)
    .slice(0, SHOWN)
}
