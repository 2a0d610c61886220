import { sayMoment } from '../../vocabulary/calendar/say.ts'
import { act } from '../act.ts'
import type { Db } from '../database.ts'
import type { Refusal } from '../form.ts'
import { findContact } from './contact.store.ts'
import { handoverOf } from './handover.store.ts'

/** The day team takes over what emergency duty recorded or decided. Refuses what was taken over, and what is not theirs to hand over. */
export const acceptHandover = act({
  id: 'accept-handover',
  title: 'Take over from emergency duty',
  may: 'contact.work',
  async about({ db, params }: { db: Db; params: Readonly<Record<string, string>> }) {
    const contact = await findContact(db, params.contact ?? '')
    return { person_ids: [contact.person_id], contact, handover: await handoverOf(db, contact.id) }
  },
  refuses({ actor, about: { handover } }): Refusal[] {
    const refuse = (says: string) => [{ field: 'handover', says }]
    if (!handover)
      return refuse('Emergency duty neither recorded nor decided this contact: there is nothing to take over')
    if (handover.accepted_at)
      return refuse(`${handover.accepted_by} took this over on ${sayMoment(handover.accepted_at)}`)
    return actor.role === 'emergency_duty'
      ? refuse('The day team takes over from emergency duty: this is not yours to accept')
      : []
  },
  async writes({ db, about: { contact }, actor, now }) {
    await db
      .updateTable('contact')
      .set({ handover_accepted_at: now, handover_accepted_by: actor.worker_id })
      .where('id', '=', contact.id)
      .execute()
    return {}
  },
})
