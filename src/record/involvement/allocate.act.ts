import { hasConflict } from '../../access/conflict/conflict.store.ts'
import { act } from '../act.ts'
import type { Db } from '../database.ts'
import type { Refusal, ValuesOf } from '../form.ts'
import { leadWorkerOf, nameLeadWorker } from '../lead-worker.store.ts'
import { caseWorkers } from '../teams-and-workers.store.ts'
import type { allocationForm } from './allocation.form.ts'
import { openEpisodeOf } from './involvement.store.ts'

type Values = ValuesOf<typeof allocationForm>

/**
 * Names a child's lead worker. Refuses without an open referral, somebody who declared a conflict of interest, before the earlier worker began or the referral came, and
 * a change of worker without its reason and handover.
 */
export const allocate = act({
  id: 'allocate',
  title: 'Name a child’s lead worker',
  may: 'allocation.write',
  async about({ db, params, values }: { db: Db; params: Readonly<Record<string, string>>; values: Values }) {
    const person_id = params.person ?? ''
    return {
      person_ids: [person_id],
      person_id,
      lead: await leadWorkerOf(db, person_id),
      episode: await openEpisodeOf(db, person_id),
      worker: (await caseWorkers(db)).find(({ id }) => id === values.worker_id),
      has_conflict: await hasConflict(db, values.worker_id, [person_id]),
    }
  },
  refuses({ values, about: { lead, episode, worker, has_conflict } }) {
    const refusals: Refusal[] = []
    const refuse = (field: string, says: string) => refusals.push({ field, says })
    if (!episode) refuse('worker_id', 'This child has no open referral: a worker is named for one')
    if (!worker) refuse('worker_id', 'Choose somebody who carries children’s cases')
    if (has_conflict) refuse('worker_id', 'They said that they know this family: choose somebody else')
    if (lead && lead.worker_id === values.worker_id) refuse('worker_id', `${lead.full_name} is the lead worker already`)
    if (lead && values.start_at < lead.start_at)
      refuse('start_at-day', `${lead.full_name} began on a later day than this: choose that day or one after it`)
    if (episode && values.start_at < episode.referral_on)
      refuse('start_at-day', 'The referral had not come yet: choose the day it came or one after it')
    if (lead && !values.change_reason) refuse('change_reason', 'Say why the worker changes')
    if (lead && !values.handover) refuse('handover', 'Say how the work is handed over')
    return refusals
  },
  async writes(call) {
    const {
      db,
      values,
      about: { person_id, lead, worker },
    } = call
    if (!worker) throw new Error('a refused allocation was written')
    const { start_at, rationale, change_reason, handover, child_told_on } = values
    const name = await nameLeadWorker(db, call, {
      person_id,
      team_id: worker.team_id,
      worker_id: worker.id,
      start_at,
      rationale,
      change: lead && change_reason ? { reason: change_reason, handover, child_told_on } : null,
    })
    return { person_id, name }
  },
  tells: ({ now, about: { person_id, lead, worker, episode } }) => [
    {
      person_id,
      at: now,
      kind: 'allocation',
      source_table: 'case_episode',
      source_id: episode?.id ?? person_id,
      significance: 1,
      says: lead
        ? `Lead worker changed from ${lead.full_name} to ${worker?.full_name}`
        : `${worker?.full_name} became the lead worker`,
    },
  ],
})
