import { sql } from 'kysely'
import type { Moment, PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import type { Db } from '../database.ts'

/** A contact that waits for a decision and said that a child is in danger now. */
export type InDanger = {
  id: string
  name: string
  date_of_birth: PlainDate | null
  received_at: Moment
  rag: string
  source_code: string
  matched_at: Moment | null
}

/** Contacts that wait for a decision and said that a child is in danger now, matched or not, the longest waiting first. */
export const contactsInDanger = async (db: Db): Promise<InDanger[]> => {
  const { rows } = await sql<InDanger>`
    select contact.id, person.forename || ' ' || person.surname as name, person.date_of_birth, received_at, rag, source_code, matched_at
    from contact
    join person on person.id = contact.person_id
    where is_immediate_danger and decided_at is null and contact.voided_at is null
    order by received_at, contact.id
    limit 100`.execute(db)
  return rows
}
