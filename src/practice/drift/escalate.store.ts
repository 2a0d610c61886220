import { sql } from 'kysely'
import { isRole, type Role } from '../../access/roles.ts'
import type { Db } from '../../record/database.ts'
import { roleAbove } from '../../record/drift/escalation.ts'
import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { workingDaysAfter } from '../../vocabulary/calendar/working-days.ts'
import { signalNamed } from './index.ts'

type Waiting = { signal: string; actor_role: string; escalated_to: string | null }

/** Who a sign of drift goes to next; nobody, where it is with the director. */
export const nextRole = ({ signal, actor_role, escalated_to }: Waiting): Role | null => {
  const has = escalated_to ?? actor_role
  if (!isRole(has)) return null
  const first = escalated_to === null ? signalNamed(signal)?.escalates_to : undefined
  return first && first !== has ? first : roleAbove(has)
}

/**
 * Passes every sign nobody has answered in its time to the next role up, one step a night. A reply holds it until the
 * day the reply names. Gives how many went up.
 */
export const escalateDrift = async (db: Db, today: PlainDate): Promise<number> => {
  const { rows } = await sql<Waiting & { id: string }>`
    select id, signal, actor_role, escalated_to
    from drift_signal
    where cleared_on is null and voided_at is null and escalate_on <= ${today}
      and not exists (
        select from drift_reply
        where drift_reply.drift_signal_id = drift_signal.id and drift_reply.voided_at is null and drift_reply.until_on >= ${today}
      )
    order by id`.execute(db)
  const raised = rows.flatMap(row => {
    const to = nextRole(row)
    const after = signalNamed(row.signal)?.escalates_after ?? 10
    return to ? [{ id: row.id, escalated_to: to, escalate_on: workingDaysAfter(today, after) }] : []
  })
  await sql`
    update drift_signal
    set escalated_on = ${today}, escalated_to = up.escalated_to, escalate_on = up.escalate_on
    from jsonb_to_recordset(${JSON.stringify(raised)}::jsonb) as up (id uuid, escalated_to text, escalate_on date)
    where drift_signal.id = up.id`.execute(db)
  return raised.length
}
