import { act } from '../act.ts'
import type { Db } from '../database.ts'
import { findContact } from './contact.store.ts'

/** The day team takes over what emergency duty recorded or decided. */
export const acceptHandover = act({
  id: 'accept-handover',
  title: 'Take over from emergency duty',
  may: 'contact.work',
  async about({ db, params }: { db: Db; params: Readonly<Record<string, string>> }) {
    const contact = await findContact(db, params.contact ?? '')
    return { person_ids: [contact.person_id], contact }
  },
  async writes({ db, about: { contact }, actor, now }) {
    if (contact.handover_accepted_at) return {}
    await db
      .updateTable('contact')
      .set({ handover_accepted_at: now, handover_accepted_by: actor.worker_id })
      .where('id', '=', contact.id)
      .execute()
    return {}
  },
})
