import { act } from '../../record/act.ts'
import type { Db } from '../../record/database.ts'
import type { ValuesOf } from '../../record/form.ts'
import type { Actor } from '../actor.ts'
import { reachOf } from '../reach.store.ts'
import { allows } from '../reach.ts'
import type { openForm } from './break-glass.form.ts'
import { insertOpening } from './break-glass.store.ts'

/**
 * Opens a record outside one's own work, to be read for a time. A sensitive one too: that it exists is known, and the opening
 * is looked at afterwards. Refuses a record they can open anyway.
 */
export const askToOpen = act({
  id: 'break_glass.ask',
  title: 'Open a record with a reason',
  may: 'break_glass.ask',
  async about({
    db,
    actor,
    params,
  }: {
    db: Db
    actor: Actor
    params: Readonly<Record<string, string>>
    values: ValuesOf<typeof openForm>
  }) {
    const person_id = params.person ?? ''
    const [reach] = await reachOf(db, actor, [person_id])
    return {
      person_ids: [person_id],
      person_id,
      is_open: !!reach && allows('record.read', actor.role, reach) === 'yes',
    }
  },
  refuses: ({ about }) =>
    about.is_open ? [{ field: 'reason_code', says: 'You can open this record already: nothing more is needed' }] : [],
  async writes({ db, actor, now, values, about: { person_id } }) {
    const asked = { ...values, person_id, worker_id: actor.worker_id, asked_at: now, needs_approval: false }
    return { id: await insertOpening(db, asked) }
  },
})
