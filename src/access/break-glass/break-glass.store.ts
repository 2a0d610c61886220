import { type Selectable, sql } from 'kysely'
import type { Db } from '../../record/database.ts'
import type { Tables } from '../../record/tables.ts'

type Row = Selectable<Tables['break_glass']>
export type Opening = Row & { worker: string; role: string; team: string | null; approver: string | null }

const openings = (where: ReturnType<typeof sql>) => sql<Opening>`
  select break_glass.*, worker.full_name as worker, worker.role, team.name as team, approver.full_name as approver
  from break_glass
  join worker on worker.id = break_glass.worker_id
  left join team on team.id = worker.team_id
  left join worker approver on approver.id = approved_by
  where break_glass.voided_at is null and ${where}
  order by asked_at desc
  limit 300`

/** Openings that wait for an approver, but for those of the one who looks. */
export const openingsToApprove = async (db: Db, workerId: string): Promise<Opening[]> =>
  (
    await openings(
      sql`needs_approval and approved_at is null and refused_at is null and break_glass.worker_id <> ${workerId}`,
    ).execute(db)
  ).rows

/** Openings nobody has looked at yet. */
export const openingsToReview = async (db: Db): Promise<Opening[]> =>
  (await openings(sql`approved_at is not null and reviewed_at is null`).execute(db)).rows

/** The last openings that were looked at. */
export const openingsReviewed = async (db: Db): Promise<Opening[]> =>
  (await openings(sql`reviewed_at is not null`).execute(db)).rows

/** What this person asked to open, the latest first. */
export const openingsOf = async (db: Db, workerId: string): Promise<Opening[]> =>
  (await openings(sql`break_glass.worker_id = ${workerId}`).execute(db)).rows

export const findOpening = async (db: Db, id: string): Promise<Opening | null> =>
  (await openings(sql`break_glass.id = ${id}::uuid`).execute(db)).rows[0] ?? null

type Asked = Pick<Row, 'worker_id' | 'reason_code' | 'reason' | 'minutes' | 'needs_approval' | 'asked_at'>

const after = (at: string, minutes: number) => new Date(Date.parse(at) + minutes * 60_000).toISOString()

/** Writes down that somebody opened, or asks to open, a record. Where nobody need approve it is open at once. */
export const insertOpening = async (db: Db, asked: Asked & { person_id: string }): Promise<string> => {
  const { person_id, worker_id, reason_code, reason, minutes, needs_approval, asked_at } = asked
  const [from, until] = needs_approval ? [null, null] : [asked_at, after(asked_at, minutes)]
  const { rows } = await sql<{ id: string }>`
    insert into break_glass (worker_id, person_id, reference, reason_code, reason, minutes, needs_approval, asked_at, approved_at, expires_at)
    values (${worker_id}, ${person_id}, reference_of(${person_id}), ${reason_code}, ${reason}, ${minutes}, ${needs_approval}, ${asked_at}, ${from}, ${until})
    returning id`.execute(db)
  return rows[0]?.id ?? ''
}

/** The same by a record's number, whether or not there is such a record: nothing that follows may tell. */
export const insertOpeningByNumber = async (db: Db, asked: Asked & { reference: number }): Promise<void> => {
  const { reference, worker_id, reason_code, reason, minutes, needs_approval, asked_at } = asked
  await sql`
    insert into break_glass (worker_id, person_id, reference, reason_code, reason, minutes, needs_approval, asked_at)
    values (${worker_id}, person_numbered(${reference}), ${reference}, ${reason_code}, ${reason}, ${minutes}, ${needs_approval}, ${asked_at})`.execute(
    db,
  )
}

/** Opens what was asked, from this moment for the minutes asked, or refuses it. */
export const answerOpening = async (
  db: Db,
  opening: Pick<Row, 'id' | 'minutes'>,
  answer: { yes: boolean; by: string; note: string; now: string },
): Promise<void> => {
  const { yes, by, note, now } = answer
  const words = yes
    ? { approved_by: by, approved_at: now, expires_at: after(now, opening.minutes), answer_note: note }
    : { refused_at: now, answer_note: note }
  await db.updateTable('break_glass').set(words).where('id', '=', opening.id).execute()
}

/** Writes down what the one who looked at an opening found. */
export const reviewOpening = async (
  db: Db,
  id: string,
  found: Pick<Row, 'reviewed_by' | 'reviewed_at' | 'review_outcome' | 'review_note'>,
): Promise<void> => {
  await db.updateTable('break_glass').set(found).where('id', '=', id).execute()
}

/** What was read through one opening, in the order it was read. */
export const readThrough = async (db: Db, id: string) => {
  const { rows } = await sql<{ at: string; action: string; entity: string }>`
    select at, action, entity from read_through(${id})`.execute(db)
  return rows
}
