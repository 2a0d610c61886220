import { sql } from 'kysely'
import type { Moment } from '../../vocabulary/calendar/plain-date.ts'
import type { Db } from '../database.ts'

type Retired = { from: string; to: string; now: Moment }

const DUPLICATE = { void_reason: 'duplicate' } as const

/**
 * Moves what hangs on a contact to the child it turned out to be about, and retires the person made for it when nothing
 * else is recorded of them. The household they were put in goes with them, and what the call's adults are to them.
 */
export const retireDuplicate = async (
  db: Db,
  { from, to, contact_id, now }: Retired & { contact_id: string },
): Promise<void> => {
  await db.updateTable('contact_check').set({ person_id: to }).where('contact_id', '=', contact_id).execute()
  await db.updateTable('chronology_entry').set({ person_id: to }).where('source_id', '=', contact_id).execute()
  const { rows: told } = await sql<{ id: string }>`
    select relationship.id from relationship
    join contact on contact.id = ${contact_id}
    join contact_adult on contact_adult.about_id = contact.about_id and contact_adult.person_id = from_person
    where to_person = ${from} and relationship.voided_at is null and relationship.created_at = contact.created_at`.execute(
    db,
  )
  await moveRelationships(db, told, { from, to, now })
  await retire(db, { from, to, now })
}

/** Retires the person made for an adult of a call, who is somebody on record, with what they are to the children. */
export const retireAdult = async (db: Db, { from, to, now }: Retired): Promise<void> => {
  const told = await db
    .selectFrom('relationship')
    .select('id')
    .where('from_person', '=', from)
    .where('voided_at', 'is', null)
    .execute()
  await moveRelationships(db, told, { from, to, now })
  await retire(db, { from, to, now })
}

/** What is on record of two people already stands; what a call said of them as well is put aside. */
const moveRelationships = async (db: Db, told: readonly { id: string }[], { from, to, now }: Retired) => {
  const ids = told.map(({ id }) => id)
  if (ids.length === 0) return
  await sql`
    update relationship told set voided_at = ${now}, void_reason = ${DUPLICATE.void_reason}
    where id = any(${ids}::uuid[]) and exists (
      select from relationship known
      where known.voided_at is null and known.end_on is null and ${to} in (known.from_person, known.to_person)
        and case when told.from_person = ${from} then told.to_person else told.from_person end in (known.from_person, known.to_person))`.execute(
    db,
  )
  await sql`
    update relationship
    set from_person = case when from_person = ${from} then ${to}::uuid else from_person end,
      to_person = case when to_person = ${from} then ${to}::uuid else to_person end
    where id = any(${ids}::uuid[]) and voided_at is null`.execute(db)
}

const isUsed = async (db: Db, id: string): Promise<boolean> => {
  const { rows } = await sql<{ is_used: boolean }>`
    select exists (select from contact where person_id = ${id} and voided_at is null)
      or exists (select from case_episode where person_id = ${id})
      or exists (select from early_help_episode where person_id = ${id})
      or exists (select from relationship where ${id} in (from_person, to_person) and voided_at is null) as is_used`.execute(
    db,
  )
  return rows[0]?.is_used ?? true
}

const retire = async (db: Db, { from, to, now }: Retired) => {
  if (await isUsed(db, from)) return
  const voided = { voided_at: now, ...DUPLICATE }
  const households = await db
    .updateTable('family_member')
    .set(voided)
    .where('person_id', '=', from)
    .where('voided_at', 'is', null)
    .returning('family_group_id')
    .execute()
  for (const { family_group_id } of households) await carryHome(db, family_group_id, { from, to, now })
  await db
    .updateTable('person_address')
    .set(voided)
    .where('person_id', '=', from)
    .where('voided_at', 'is', null)
    .execute()
  await db
    .updateTable('person')
    .set({ ...voided, merged_into: to })
    .where('id', '=', from)
    .execute()
}

/** Puts somebody into the household of a call, unless they live already with everybody left in it, who then leave it. */
const carryHome = async (db: Db, family_group_id: string, { to, now }: Retired) => {
  const { rows } = await sql<{ id: string; person_id: string; is_home: boolean }>`
    select mate.id, mate.person_id, exists (
      select from family_member own
      join family_member theirs on theirs.family_group_id = own.family_group_id and theirs.person_id = mate.person_id
        and theirs.end_on is null and theirs.voided_at is null
      where own.person_id = ${to} and own.family_group_id <> ${family_group_id} and own.end_on is null and own.voided_at is null) as is_home
    from family_member mate
    where mate.family_group_id = ${family_group_id} and mate.end_on is null and mate.voided_at is null`.execute(db)
  if (rows.some(({ person_id }) => person_id === to)) return
  if (rows.length > 0 && rows.every(({ is_home }) => is_home)) {
    await db
      .updateTable('family_member')
      .set({ voided_at: now, ...DUPLICATE })
      .where(
        'id',
        'in',
        rows.map(({ id }) => id),
      )
      .execute()
    return
  }
  await sql`
    insert into family_member (family_group_id, person_id, start_on)
    values (${family_group_id}, ${to}, ${now}::timestamptz::date)`.execute(db)
}
