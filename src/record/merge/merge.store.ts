import { sql } from 'kysely'
import { insertRestriction, nameMembers, restrictionOn } from '../../access/restriction/restriction.store.ts'
import type { Db } from '../database.ts'
import type { Tables } from '../tables.ts'

/** Begins a merge of one record into another. Gives its id. */
export const beginMerge = async (
  db: Db,
  given: { person_id: string; merged_id: string; reason: string; merged_at: string; merged_by: string },
): Promise<string> => {
  const { id } = await db.insertInto('person_merge').values(given).returning('id').executeTakeFirstOrThrow()
  return id
}

/** Changes rows for a merge, and writes down what each held before. Nothing where there are no rows or nothing to change. */
export const changeRows = async (
  db: Db,
  merge: string,
  table: keyof Tables,
  ids: readonly string[],
  changes: Readonly<Record<string, unknown>>,
): Promise<void> => {
  if (ids.length === 0 || Object.keys(changes).length === 0) return
  await sql`select merge_change(${merge}, ${table}, ${[...ids]}::uuid[], ${JSON.stringify(changes)}::jsonb)`.execute(db)
}

const made = async (db: Db, merge: string, table: keyof Tables, id: string) => {
  await sql`select merge_made(${merge}, ${table}, ${id})`.execute(db)
}

type OtherName = { person_id: string; kind: 'alias' | 'preferred'; forename: string; surname: string | null }

/** Keeps a name that was not chosen as one more name of the kept person, unless it is there already. */
export const keepName = async (db: Db, merge: string, name: OtherName): Promise<void> => {
  const { rows } = await sql`
    select from person_name
    where person_id = ${name.person_id} and voided_at is null
      and (lower(forename), lower(surname)) is not distinct from (lower(${name.forename}), lower(${name.surname}))`.execute(
    db,
  )
  if (rows.length > 0) return
  const { id } = await db.insertInto('person_name').values(name).returning('id').executeTakeFirstOrThrow()
  await made(db, merge, 'person_name', id)
}

/** Moves all that names the merged person to the kept one, puts aside what both held, and retires the merged record. */
export const moveEverything = async (db: Db, merge: string): Promise<void> => {
  await sql`select move_person(${merge})`.execute(db)
}

/**
 * Whoever could not open one of two records may not open what they became: a restriction on one is set on the other too, with
 * the same list, and a conflict of interest about one is one about the other. Leave given by name for one record is not widened.
 */
export const closeAlike = async (db: Db, merge: string, two: readonly [string, string], now: string): Promise<void> => {
  for (const [from, to] of [two, [two[1], two[0]]] as const) {
    const held = await restrictionOn(db, from)
    if (held && !(await restrictionOn(db, to))) {
      const { level, reason_code, reason, owner_id, review_on, members } = held
      const words = { person_id: to, level, reason_code, reason, owner_id, review_on, start_at: now }
      const id = await insertRestriction(db, words)
      await nameMembers(
        db,
        id,
        members.map(member => member.id),
        now,
      )
      await made(db, merge, 'restriction', id)
      await sql`select merge_made(${merge}, 'restriction_member', id) from restriction_member where restriction_id = ${id}`.execute(
        db,
      )
    }
    const { rows } = await sql<{ id: string }>`
      insert into conflict_of_interest (worker_id, person_id, relation, note, declared_on)
      select worker_id, ${to}, relation, note, declared_on from conflict_of_interest declared
      where person_id = ${from} and end_on is null and voided_at is null and not exists (
        select from conflict_of_interest own
        where own.person_id = ${to} and own.worker_id = declared.worker_id and own.end_on is null and own.voided_at is null)
      returning id`.execute(db)
    for (const { id } of rows) await made(db, merge, 'conflict_of_interest', id)
  }
}

/** Who works with either of two people now, and could no longer open the record they become. */
export const whoLosesIt = async (db: Db, one: string, other: string): Promise<string[]> => {
  const { rows } = await sql<{ full_name: string }>`
    select distinct full_name
    from involvement
    join worker on worker.id = worker_id
    where person_id in (${one}, ${other}) and end_at is null and involvement.voided_at is null
      and exists (select from closed_to(worker.id, worker.role) closed where closed.person_id in (${one}, ${other}))
    order by full_name`.execute(db)
  return rows.map(row => row.full_name)
}

/** What people were typing on the merged person's pages waits for them on the kept person's. */
export const keepDrafts = async (db: Db, { from, to }: { from: string; to: string }): Promise<void> => {
  await sql`
    update form_draft set page = replace(page, ${from}, ${to})
    where page ~ ${`^/(children|people)/${from}(/|$)`} and page !~ '/same/'
      and not exists (
        select from form_draft other
        where other.worker_id = form_draft.worker_id and other.form = form_draft.form and other.page = replace(form_draft.page, ${from}, ${to}))`.execute(
    db,
  )
}

export type Merged = {
  id: string
  version: number
  person_id: string
  merged_id: string
  reference: number
  name: string
  reason: string
  merged_at: string
  merged_by: string
}

const inForce = sql`
  select person_merge.id, person_merge.version, person_merge.person_id, merged_id, person.reference, forename || ' ' || surname as name, reason,
    merged_at, worker.full_name as merged_by
  from person_merge
  join person on person.id = merged_id
  join worker on worker.id = person_merge.merged_by
  where undone_at is null and person_merge.voided_at is null`

/** The records that were merged into this one and not taken apart since, the latest first. */
export const mergedInto = async (db: Db, personId: string): Promise<Merged[]> =>
  (await sql<Merged>`${inForce} and person_merge.person_id = ${personId} order by merged_at desc`.execute(db)).rows

/** Into whom a person's record was merged; null for anybody whose record goes on under its own number. */
export const whereMerged = async (db: Db, personId: string): Promise<string | null> => {
  const row = await db
    .selectFrom('person')
    .select('merged_into')
    .where('id', '=', personId)
    .where('voided_at', 'is not', null)
    .executeTakeFirst()
  return row?.merged_into ?? null
}
