import { act } from '../act.ts'
import type { Db } from '../database.ts'
import { findContact } from './contact.store.ts'

/** Writes down that the household's history was put before somebody who decides; the first time stands. */
export const openHistory = act({
  id: 'open-history',
  title: 'Open the household’s history',
  may: 'contact.decide',
  async about({ db, params }: { db: Db; params: Readonly<Record<string, string>> }) {
    const contact = await findContact(db, params.contact ?? '')
    return { person_ids: [contact.person_id], contact }
  },
  async writes({ db, about: { contact }, actor, now }) {
    if (contact.history_opened_at || contact.decided_at) return {}
    await db
      .updateTable('contact')
      .set({ history_opened_at: now, history_opened_by: actor.worker_id })
      .where('id', '=', contact.id)
      .execute()
    return {}
  },
})
