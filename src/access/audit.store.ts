import { CompiledQuery, sql } from 'kysely'
import { type Db, withCommit } from '../record/database.ts'
import type { Actor } from './actor.ts'

/** One line of the access log about reading; what an act writes is logged by the database itself. */
export type Access = {
  action:
    | 'view'
    | 'list'
    | 'search'
    | 'print'
    | 'export'
    | 'refused'
    | 'purpose'
    | 'change'
    | 'sign_in'
    | 'sign_out'
    | 'break_glass'
  entity: string
  entity_id?: string | null
  person_id?: string | null
  purpose?: string | null
  break_glass_id?: string | null
  terms?: string | null
  shown?: number | null
}

const COLUMNS = [
  'worker_id',
  'role',
  'session_id',
  'action',
  'entity',
  'entity_id',
  'person_id',
  'purpose',
  'break_glass_id',
  'terms',
  'shown',
] as const

const places = (row: number) => `(${COLUMNS.map((_, place) => `$${row * COLUMNS.length + place + 1}`).join(', ')})`

/** One statement for these lines, written out: nothing else is asked as often as this. */
const insertLines = (actor: Actor, entries: readonly Access[]): CompiledQuery =>
  CompiledQuery.raw(
    `insert into access_log (${COLUMNS.join(', ')}) values ${entries.map((_, row) => places(row)).join(', ')}`,
    entries.flatMap(entry => {
      const line = { worker_id: actor.worker_id, role: actor.role, session_id: actor.session_id, ...entry }
      return COLUMNS.map(column => line[column as keyof typeof line] ?? null)
    }),
  )

/** Logs what was seen, in the transaction that saw it. The database seals each row to the one before it. */
export const logAccess = async (db: Db, actor: Actor, entries: readonly Access[]): Promise<void> => {
  if (entries.length > 0) await db.executeQuery(insertLines(actor, entries))
}

/** As `logAccess`, for the last statement of a transaction: it is committed without waiting for it first. */
export const logAndCommit = async (db: Db, actor: Actor, entries: readonly Access[]): Promise<void> => {
  if (entries.length > 0) await db.executeQuery(withCommit(insertLines(actor, entries)))
}

export type AuditFault = { lane: number; seq: number; says: string }

/**
 * Reads every chain of the access log from its start and says where it is broken: a row changed, taken out, put in
 * or cut from the end. Gives how many rows were read and the first faults of each lane. Runs as the owner.
 */
export const verifyAudit = async (db: Db): Promise<{ rows: number; faults: AuditFault[] }> => {
  const { rows: counted } = await sql<{ rows: number }>`select count(*) as rows from access_log`.execute(db)
  const { rows: faults } = await sql<AuditFault>`
    with chained as (
      select access_log.lane, seq, hash,
        coalesce(lag(seq) over chain, 0) as earlier_seq,
        sha256(coalesce(lag(hash) over chain, '\\x00') || access_log_words(access_log)) as expected
      from access_log
      window chain as (partition by access_log.lane order by seq)
    ),
    faults as (
      select lane, seq, 'the row is not the one that was sealed' as says from chained where hash <> expected and seq = earlier_seq + 1
      union all
      select lane, seq, 'rows are missing or doubled before this one' from chained where seq <> earlier_seq + 1
      union all
      select access_lane.lane, last_seq, 'the end of the chain was cut off or replaced'
      from access_lane
      left join access_log on access_log.lane = access_lane.lane and access_log.seq = access_lane.last_seq
      where last_seq > 0 and access_log.hash is distinct from access_lane.last_hash
      union all
      select chained.lane, seq, 'the row was put in after the end of the chain'
      from chained
      left join access_lane on access_lane.lane = chained.lane
      where seq > coalesce(last_seq, 0)
    )
    select lane, seq, says from faults order by lane, seq limit 100`.execute(db)
  return { rows: counted[0]?.rows ?? 0, faults }
}
