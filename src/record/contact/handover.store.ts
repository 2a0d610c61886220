import { sql } from 'kysely'
import type { Moment } from '../../vocabulary/calendar/plain-date.ts'
import type { Db } from '../database.ts'

/** What emergency duty did with a contact, and who of the day team took it over. */
export type Handover = {
  recorded_by: string | null
  recorded_at: Moment | null
  decided_by: string | null
  decided_at: Moment | null
  accepted_by: string | null
  accepted_at: Moment | null
}

/** What emergency duty recorded or decided of a contact, and who took it over; null where it did neither. */
export const handoverOf = async (db: Db, contactId: string): Promise<Handover | null> => {
  const { rows } = await sql<Handover>`
    select case when typist.role = 'emergency_duty' then typist.full_name end as recorded_by,
      case when typist.role = 'emergency_duty' then contact.created_at end as recorded_at,
      case when decider.role = 'emergency_duty' then decider.full_name end as decided_by,
      case when decider.role = 'emergency_duty' then decided_at end as decided_at,
      accepter.full_name as accepted_by, handover_accepted_at as accepted_at
    from contact
    left join worker typist on typist.id = contact.created_by
    left join worker decider on decider.id = contact.decided_by
    left join worker accepter on accepter.id = contact.handover_accepted_by
    where contact.id = ${contactId} and (typist.role = 'emergency_duty' or decider.role = 'emergency_duty')`.execute(db)
  return rows[0] ?? null
}
