import { type Insertable, sql } from 'kysely'
import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { NotFound } from '../conditions.ts'
import type { PutAside } from '../correction.ts'
import type { Db } from '../database.ts'
import { isId } from '../is-id.ts'
import type { Tables } from '../tables.ts'

/** Help a child or family receives, or received. `corrected_in` is the record that stands in its place. */
export type Service = {
  id: string
  version: number
  person_id: string
  case_episode_id: string
  what: string
  provider: string
  start_on: PlainDate
  end_on: PlainDate | null
  ended_because: string | null
  what_changed: string | null
  created_by: string | null
  recorded_by: string | null
  corrects: string | null
  put_aside: PutAside | null
  corrected_in: string | null
}

const services = sql`
  select service.id, service.version, service.person_id, service.case_episode_id, service.what, service.provider,
    service.start_on, service.end_on, service.ended_because, service.what_changed, service.created_by,
    recorder.full_name as recorded_by, service.corrects,
    case when service.voided_at is not null then
      jsonb_build_object('at', service.voided_at, 'by', aside.full_name, 'because', service.void_reason) end as put_aside,
    (select id from service_given newer where newer.corrects = service.id order by created_at desc limit 1) as corrected_in
  from service_given service
  left join worker recorder on recorder.id = service.created_by
  left join worker aside on aside.id = service.voided_by`

/** What a child receives, or received, while we are involved, the latest first. */
export const servicesOf = async (db: Db, personId: string): Promise<Service[]> => {
  const { rows } = await sql<Service>`
    ${services} where service.person_id = ${personId} and service.voided_at is null
    order by service.start_on desc, service.id desc`.execute(db)
  return rows
}

/** Help that was recorded in error for a child and put aside, the latest first. */
export const servicesInError = async (db: Db, personId: string): Promise<Service[]> => {
  const { rows } = await sql<Service>`
    ${services} where service.person_id = ${personId} and service.voided_at is not null
      and not exists (select from service_given newer where newer.corrects = service.id)
    order by service.start_on desc, service.id desc`.execute(db)
  return rows
}

/** One record of help, put aside or not. Throws NotFound. */
export const findService = async (db: Db, id: string): Promise<Service> => {
  if (!isId(id)) throw new NotFound()
  const { rows } = await sql<Service>`${services} where service.id = ${id}`.execute(db)
  const [service] = rows
  if (!service) throw new NotFound()
  return service
}

/** The records that one was written to correct, the latest first. */
export const earlierServices = async (db: Db, { corrects }: Pick<Service, 'corrects'>): Promise<Service[]> => {
  const earlier: Service[] = []
  for (let id = corrects; id; id = earlier.at(-1)?.corrects ?? null) earlier.push(await findService(db, id))
  return earlier
}

/** The referral a child is open under, with when it was received; null when there is none. */
export const openReferral = async (
  db: Db,
  personId: string,
): Promise<{ id: string; referral_on: PlainDate } | null> => {
  const found = await db
    .selectFrom('case_episode')
    .where('person_id', '=', personId)
    .where('close_on', 'is', null)
    .where('referral_nfa', '=', false)
    .where('voided_at', 'is', null)
    .select(['id', 'referral_on'])
    .orderBy('referral_on', 'desc')
    .executeTakeFirst()
  return found ?? null
}

export const insertService = async (db: Db, row: Insertable<Tables['service_given']>): Promise<string> => {
  const made = await db.insertInto('service_given').values(row).returning('id').executeTakeFirstOrThrow()
  return made.id
}

/** Says until when it was given, why it ended and what it changed. */
export const endService = async (
  db: Db,
  id: string,
  ending: { end_on: PlainDate; ended_because: string; what_changed: string | null },
): Promise<void> => {
  await db.updateTable('service_given').set(ending).where('id', '=', id).execute()
}

/** Puts a record of help aside with its lines in the chronology; both are kept. Gives whether a line had been taken out. */
export const putServiceAside = async (
  db: Db,
  id: string,
  { at, because }: { at: string; because: string },
): Promise<boolean> => {
  const aside = { voided_at: at, void_reason: because }
  await db.updateTable('service_given').set(aside).where('id', '=', id).execute()
  const lines = await db
    .updateTable('chronology_entry')
    .set(aside)
    .where('source_table', '=', 'service_given')
    .where('source_id', '=', id)
    .where('voided_at', 'is', null)
    .returning('included')
    .execute()
  return lines.some(line => !line.included)
}
