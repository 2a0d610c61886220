import { sql } from 'kysely'
import type { Moment, PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { NotFound } from '../conditions.ts'
import type { Db } from '../database.ts'
import { isId } from '../is-id.ts'

/** The contact a check is asked for: what the asking needs and no more. */
export const contactToCheck = async (db: Db, id: string) => {
  const found = await db
    .selectFrom('contact')
    .select(['id', 'person_id', 'decided_at', 'consent_state', 'consent_reason'])
    .where('id', '=', id)
    .where('voided_at', 'is', null)
    .executeTakeFirst()
  if (!found) throw new NotFound()
  return found
}

export const checksOf = (db: Db, contactId: string) =>
  db
    .selectFrom('contact_check')
    .select(['id', 'agency', 'status', 'returned_at'])
    .where('contact_id', '=', contactId)
    .where('voided_at', 'is', null)
    .execute()

/** What a partner sees of a check: the request, and who the child is. */
export type AskedCheck = {
  id: string
  person_id: string
  agency: string
  basis: string
  question: string
  status: string
  asked_at: Moment
  asked_by: string | null
  returned_at: Moment | null
  answer: string | null
  is_closed: boolean
  rag: string
  due_on: PlainDate | null
  forename: string
  surname: string
  known_as: string | null
  date_of_birth: PlainDate | null
  sex: string
  address: string | null
}

const asked = (db: Db) => {
  const address = sql<string | null>`(
    select concat_ws(', ', lines, postcode) from person_address
    where person_address.person_id = contact_check.person_id and end_on is null and voided_at is null and not is_confidential
    order by start_on desc limit 1)`
  return db
    .selectFrom('contact_check')
    .innerJoin('contact', 'contact.id', 'contact_check.contact_id')
    .innerJoin('person', 'person.id', 'contact_check.person_id')
    .leftJoin('worker', 'worker.id', 'contact_check.asked_by')
    .leftJoin('clock_run', join =>
      join.onRef('clock_run.subject_id', '=', 'contact.id').on('clock_run.clock', '=', 'FD-01'),
    )
    .where('contact_check.voided_at', 'is', null)
    .select([
      'contact_check.id',
      'contact_check.person_id',
      'contact_check.agency',
      'contact_check.basis',
      'contact_check.question',
      'contact_check.status',
      'contact_check.asked_at',
      'worker.full_name as asked_by',
      'contact_check.returned_at',
      'contact_check.answer',
      'contact.rag',
      'clock_run.due_on',
      'person.forename',
      'person.surname',
      'person.known_as',
      'person.date_of_birth',
      'person.sex',
    ])
    .select([address.as('address'), sql<boolean>`contact.decided_at is not null`.as('is_closed')])
}

/** One check asked of an agency. Throws `NotFound` for another agency's: a partner may not know of it. */
export const findCheckOf = async (db: Db, id: string, agency: string | null): Promise<AskedCheck> => {
  if (!isId(id) || agency === null) throw new NotFound()
  const found = await asked(db)
    .where('contact_check.id', '=', id)
    .where(sql<boolean>`contact_check.agency = ${agency}`)
    .executeTakeFirst()
  if (!found) throw new NotFound()
  return found
}

/** What an agency is asked: those to answer, the most urgent and longest waiting first, or those answered in the last thirty days. */
export const checksAskedOf = async (
  db: Db,
  agency: string | null,
  { answered, today }: { answered: boolean; today: PlainDate },
): Promise<AskedCheck[]> => {
  if (agency === null) return []
  const mine = asked(db).where(sql<boolean>`contact_check.agency = ${agency}`)
  return answered
    ? mine
        .where(sql<boolean>`contact_check.returned_at >= ${today}::date - 30`)
        .orderBy('contact_check.returned_at', 'desc')
        .limit(200)
        .execute()
    : mine
        .where('contact_check.returned_at', 'is', null)
        .where('contact.decided_at', 'is', null)
        .orderBy(sql`case contact.rag when 'red' then 0 when 'amber' then 1 else 2 end`)
        .orderBy('contact_check.asked_at')
        .limit(200)
        .execute()
}
