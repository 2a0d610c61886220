import { act } from '../../record/act.ts'
import type { Db } from '../../record/database.ts'
import type { ValuesOf } from '../../record/form.ts'
import type { openByNumberForm } from './break-glass.form.ts'
import { insertOpeningByNumber } from './break-glass.store.ts'

/** Asks an approver for a record by its number. What the asker is told is the same whether or not there is such a record. */
export const askByNumber = act({
  id: 'break_glass.ask_by_number',
  title: 'Ask for a record by its number',
  may: 'break_glass.ask',
  about: async (_: { db: Db; values: ValuesOf<typeof openByNumberForm> }) => ({ person_ids: [] }),
  async writes({ db, actor, now, values }) {
    const asked = { ...values, worker_id: actor.worker_id, asked_at: now, needs_approval: true }
    await insertOpeningByNumber(db, asked)
    return {}
  },
})
