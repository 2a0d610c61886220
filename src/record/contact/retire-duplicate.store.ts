import { sql } from 'kysely'
import type { Moment } from '../../vocabulary/calendar/plain-date.ts'
import type { Db } from '../database.ts'

/**
 * Moves what hangs on a contact to the child it turned out to be about, and retires the person made for it when nothing
 * else is recorded of them. The household they were put in goes with them.
 */
export const retireDuplicate = async (
  db: Db,
  { from, to, contact_id, now }: { from: string; to: string; contact_id: string; now: Moment },
): Promise<void> => {
  await db.updateTable('contact_check').set({ person_id: to }).where('contact_id', '=', contact_id).execute()
  await db.updateTable('chronology_entry').set({ person_id: to }).where('source_id', '=', contact_id).execute()
  const { rows } = await sql<{ is_used: boolean }>`
    select exists (select from contact where person_id = ${from} and voided_at is null)
      or exists (select from case_episode where person_id = ${from})
      or exists (select from early_help_episode where person_id = ${from})
      or exists (select from relationship where ${from} in (from_person, to_person) and voided_at is null) as is_used`.execute(
    db,
  )
  if (rows[0]?.is_used) return
  const voided = { voided_at: now, void_reason: 'duplicate' }
  const households = await db
    .updateTable('family_member')
    .set(voided)
    .where('person_id', '=', from)
    .where('voided_at', 'is', null)
    .returning('family_group_id')
    .execute()
  for (const { family_group_id } of households) {
    await sql`
      insert into family_member (family_group_id, person_id, start_on)
      select ${family_group_id}, ${to}, ${now}::timestamptz::date
      where not exists (
        select from family_member where person_id = ${to} and family_group_id = ${family_group_id} and end_on is null and voided_at is null)`.execute(
      db,
    )
  }
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
