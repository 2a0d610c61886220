import { CompiledQuery, sql } from 'kysely'
import type { Db } from '../record/database.ts'
import type { Actor } from './actor.ts'
import type { Reach } from './reach.ts'
import { isRole } from './roles.ts'
import { expiresAt } from './session.ts'

export type OpenRecord = { readonly id: string; readonly person_id: string; readonly expires_at: string }

export type Session = {
  readonly actor: Actor
  readonly id: string
  readonly csrf_token: string
  readonly seen_at: string
  /** Signed in too long ago: good for keeping a draft, and for nothing else. */
  readonly is_expired: boolean
  /** The records now open to them by break-glass, for the line on screen. */
  readonly break_glass: readonly OpenRecord[]
  /** What stands between them and the person asked about; null when none was. */
  readonly reach: Reach | null
}

type Row = Omit<Actor, 'session_id' | 'role'> & {
  role: string
  id: string
  csrf_token: string
  seen_at: string
  expires_at: string
  break_glass: OpenRecord[]
  reach: Reach | null
}

const FIND = `
  select session.id, session.csrf_token, session.seen_at, session.expires_at,
    worker.id as worker_id, worker.full_name as name, worker.role, worker.team_id, team.agency,
    coalesce((
      select json_agg(json_build_object('id', break_glass.id, 'person_id', person_id, 'expires_at', expires_at))
      from break_glass
      where break_glass.worker_id = worker.id
        and break_glass.expires_at > $2::timestamptz
        and break_glass.approved_at is not null
        and break_glass.voided_at is null
    ), '[]') as break_glass,
    set_config('app.worker_id', worker.id::text, true),
    set_config('app.role', worker.role, true),
    set_config('app.session_id', session.id::text, true),
    set_config('app.asked_at', $2::text, true),
    (
      select row_to_json(reach) from reach_of(worker.id, worker.team_id, array[$3::uuid]) reach
      where $3::uuid is not null
    ) as reach
  from session
  join account on account.id = session.account_id
  join worker on worker.id = account.worker_id
  left join team on team.id = worker.team_id
  where session.token_hash = $1::bytea
    and session.ended_at is null
    and account.closed_at is null
    and (worker.ended_on is null or worker.ended_on >= $2::timestamptz::date)`

/**
 * Who is asking, by the hash of their token, and what stands between them and the person they ask about, in one statement:
 * it also tells row-level security for this transaction, and does so before `reach_of` asks what moment it is.
 * Null for a token nobody holds, a session that was ended, and a worker who has left.
 */
export const findSession = async (
  db: Db,
  hash: Buffer,
  now: string,
  about: string | null = null,
): Promise<Session | null> => {
  const asked: CompiledQuery<Row> = CompiledQuery.raw(FIND, [hash, now, about])
  const { rows } = await db.executeQuery(asked)
  const [row] = rows
  if (!row || !isRole(row.role)) return null
  const { id, csrf_token, seen_at, expires_at, break_glass, reach, worker_id, name, role, team_id, agency } = row
  const actor: Actor = { worker_id, name, role, team_id, agency, session_id: id }
  return { actor, id, csrf_token, seen_at, break_glass, reach, is_expired: expires_at <= now }
}

/** Keeps a session alive from this moment. */
export const touchSession = async (db: Db, id: string, now: string): Promise<void> => {
  await sql`update session set seen_at = ${now}, expires_at = ${expiresAt(now)} where id = ${id}`.execute(db)
}

/** Begins a session for an account. */
export const startSession = async (
  db: Db,
  session: { account_id: string; token_hash: Buffer; csrf_token: string; now: string },
): Promise<void> => {
  const { account_id, token_hash, csrf_token, now } = session
  await sql`
    insert into session (token_hash, account_id, csrf_token, created_at, seen_at, expires_at)
    values (${token_hash}, ${account_id}, ${csrf_token}, ${now}, ${now}, ${expiresAt(now)})`.execute(db)
}

/** Ends a session: its token opens nothing from now on. */
export const endSession = async (db: Db, id: string, now: string): Promise<void> => {
  await sql`update session set ended_at = ${now} where id = ${id}`.execute(db)
}
