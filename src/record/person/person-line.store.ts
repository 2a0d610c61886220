import { CompiledQuery } from 'kysely'
import type { Db } from '../database.ts'
import { list, object } from '../json.store.ts'
import type { FoundPerson } from './person.ts'
import { type LineParts, layTogether } from './person-line.ts'

const PARTS: Record<keyof LineParts, string> = {
  people: list(`
    select person.id as person_id, reference, forename, surname, known_as, date_of_birth, expected_on, died_on
    from person where id = any ($1::uuid[])`),
  names: list(`
    select person_id, trim(concat_ws(' ', forename, surname)) as name
    from person_name where person_id = any ($1::uuid[]) and voided_at is null and kind <> 'pronouns' order by created_at`),
  homes: list(`
    select person_id, is_confidential, case when not is_confidential then split_part(postcode, ' ', 1) end as area
    from person_address where person_id = any ($1::uuid[]) and voided_at is null and end_on is null and type <> 'correspondence'
    order by start_on desc`),
  standing: list(`
    select person_id, 'cp' as standing from cp_plan where person_id = any ($1::uuid[]) and end_on is null and voided_at is null
    union all
    select person_id, 'cin' from cin_plan where person_id = any ($1::uuid[]) and end_on is null and voided_at is null
    union all
    select person_id, 'assessment' from assessment
    where person_id = any ($1::uuid[]) and authorised_on is null and ended_early_on is null and voided_at is null
    union all
    select person_id, case when close_on is null and not referral_nfa then 'referral' else 'closed' end from case_episode
    where person_id = any ($1::uuid[]) and voided_at is null
    union all
    select person_id, 'early_help' from early_help_episode
    where person_id = any ($1::uuid[]) and end_on is null and declined_on is null and voided_at is null
    union all
    select person_id, 'contact' from contact where person_id = any ($1::uuid[]) and decided_at is null and voided_at is null`),
  leads: list(`
    select person_id, full_name from involvement join worker on worker.id = worker_id
    where person_id = any ($1::uuid[]) and is_lead and end_at is null and involvement.voided_at is null`),
}

const LINES = `select ${object(PARTS)} as parts`

/** These people as a list shows them, in the order given; each table is read once for all of them. Hidden ones fall out. */
export const peopleInLines = async (
  db: Db,
  ids: readonly string[],
  swapped: string | null = null,
): Promise<FoundPerson[]> => {
  if (ids.length === 0) return []
  const asked: CompiledQuery<{ parts: LineParts }> = CompiledQuery.raw(LINES, [[...ids]])
  const { rows } = await db.executeQuery(asked)
  return rows.flatMap(({ parts }) => layTogether(parts, ids, swapped))
}
