import { sql } from 'kysely'
import type { Db } from '../record/database.ts'
import type { Role } from './roles.ts'

export type Account = {
  readonly id: string
  readonly worker_id: string
  readonly password_hash: string
  readonly failed_count: number
  readonly locked_until: string | null
}

/** The account of somebody still working here, by the name they sign in with. */
export const findAccount = async (db: Db, username: string): Promise<Account | null> => {
  const { rows } = await sql<Account>`
    select account.id, account.worker_id, account.password_hash, account.failed_count, account.locked_until
    from account
    join worker on worker.id = account.worker_id
    where account.username = ${username}
      and account.closed_at is null
      and worker.ended_on is null`.execute(db)
  return rows[0] ?? null
}

/** Counts a wrong password; locks the account until `lockedUntil` when given. */
export const countFailure = async (db: Db, id: string, lockedUntil: string | null): Promise<void> => {
  await sql`
    update account
    set failed_count = case when ${lockedUntil}::timestamptz is null then failed_count + 1 else 0 end,
      locked_until = ${lockedUntil}
    where id = ${id}`.execute(db)
}

/** Forgets earlier wrong passwords. */
export const clearFailures = async (db: Db, id: string): Promise<void> => {
  await sql`update account set failed_count = 0, locked_until = null where id = ${id} and (failed_count > 0 or locked_until is not null)`.execute(
    db,
  )
}

export type Persona = {
  readonly username: string
  readonly name: string
  readonly role: Role
  readonly job_title: string
  readonly team: string | null
}

/** The people of the demonstration authority anybody may sign in as; none in a real one. */
export const demonstrationPersonas = async (db: Db): Promise<Persona[]> => {
  const { rows } = await sql<Persona>`
    select account.username, worker.full_name as name, worker.role, worker.job_title, team.name as team
    from account
    join worker on worker.id = account.worker_id
    left join team on team.id = worker.team_id
    where account.is_demonstration
      and account.closed_at is null
      and worker.ended_on is null
    order by worker.role, worker.full_name
    limit 60`.execute(db)
  return rows
}
