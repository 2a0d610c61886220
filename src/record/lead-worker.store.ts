import type { CodeOf } from '../vocabulary/codeset.ts'
import type { swChangeReason } from '../vocabulary/codesets/sw-change-reason.ts'
import type { workerRole } from '../vocabulary/codesets/worker-role.ts'
import type { Context } from './act.ts'
import type { Db } from './database.ts'
import { writeDecision } from './decision.store.ts'

type Named = {
  person_id: string
  team_id: string
  worker_id: string
  start_at: string
  rationale: string
  change?: { reason: CodeOf<typeof swChangeReason>; handover: string | null; child_told_on: string | null } | null
}

const ROLE: Record<string, CodeOf<typeof workerRole>> = {
  newly_qualified: 'ASYE',
  practice_lead: 'PM',
  team_manager: 'TM',
  early_help_worker: 'EH',
}

/** The lead worker a child has now, if any. */
export const leadWorkerOf = (db: Db, personId: string) =>
  db
    .selectFrom('involvement')
    .innerJoin('worker', 'worker.id', 'involvement.worker_id')
    .where('involvement.person_id', '=', personId)
    .where('is_lead', '=', true)
    .where('end_at', 'is', null)
    .where('involvement.voided_at', 'is', null)
    .select(['involvement.id', 'involvement.worker_id', 'involvement.team_id', 'start_at', 'full_name'])
    .executeTakeFirst()

/** Who leads now for any of these children, once each. */
export const leadsOf = async (db: Db, personIds: readonly string[]): Promise<string[]> => {
  if (personIds.length === 0) return []
  const rows = await db
    .selectFrom('involvement')
    .select('worker_id')
    .distinct()
    .where('person_id', 'in', [...personIds])
    .where('is_lead', '=', true)
    .where('end_at', 'is', null)
    .where('voided_at', 'is', null)
    .execute()
  return rows.map(row => row.worker_id)
}

/**
 * Makes somebody a child's lead worker, as a decision. The earlier lead's time ends the same day and keeps why it ended,
 * the handover and when the child was told. The open referral goes to the new worker's team.
 */
export const nameLeadWorker = async (db: Db, context: Context, named: Named): Promise<string> => {
  const { person_id, team_id, worker_id, start_at, rationale, change } = named
  const earlier = await leadWorkerOf(db, person_id)
  if (earlier) {
    await db
      .updateTable('involvement')
      .set({
        end_at: start_at,
        change_reason: change?.reason ?? 'OTHERS',
        handover: change?.handover ?? null,
        child_told_on: change?.child_told_on ?? null,
      })
      .where('id', '=', earlier.id)
      .execute()
  }
  const worker = await db
    .selectFrom('worker')
    .select(['full_name', 'role'])
    .where('id', '=', worker_id)
    .executeTakeFirstOrThrow()
  const { id } = await db
    .insertInto('involvement')
    .values({ person_id, worker_id, team_id, role_code: ROLE[worker.role] ?? 'SW', is_lead: true, start_at })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .updateTable('case_episode')
    .set({ team_id })
    .where('person_id', '=', person_id)
    .where('close_on', 'is', null)
    .where('referral_nfa', '=', false)
    .where('voided_at', 'is', null)
    .execute()
  await writeDecision(db, context, {
    person_id,
    subject_table: 'involvement',
    subject_id: id,
    kind: 'allocation',
    what: `${worker.full_name} becomes the lead worker${earlier ? `, after ${earlier.full_name}` : ''}`,
    rationale,
  })
  return worker.full_name
}
