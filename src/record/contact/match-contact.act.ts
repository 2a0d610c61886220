import { act } from '../act.ts'
import type { ValuesOf } from '../form.ts'
import { findContact } from './contact.store.ts'
import { nextToMatch } from './contact-adult.store.ts'
import { type contactMatchForm, NOBODY_ON_RECORD } from './contact-match.form.ts'
import { retireDuplicate } from './retire-duplicate.store.ts'

type Values = ValuesOf<typeof contactMatchForm>

/** Says who a contact is about: somebody on record, or nobody whom we knew before. The row made for the call is then a duplicate. */
export const matchContact = act({
  id: 'match-contact',
  title: 'Match a contact to a person',
  may: 'contact.work',
  async about({
    db,
    params,
    values,
  }: {
    db: Parameters<typeof findContact>[0]
    params: Readonly<Record<string, string>>
    values: Values
  }) {
    const contact = await findContact(db, params.contact ?? '')
    const matched = values.person_id === NOBODY_ON_RECORD ? contact.person_id : values.person_id
    return {
      person_ids: [...new Set([contact.person_id, matched])],
      matched,
      contact,
      subject: { table: 'contact' as const, id: contact.id, version: contact.version, row: contact },
    }
  },
  refuses: ({ about: { contact } }) =>
    contact.decided_at
      ? [{ field: 'person_id', says: 'This contact is already decided: correct it on the child’s record instead' }]
      : [],
  async writes({ db, about: { contact, matched, person_ids }, actor, now }) {
    const moved = matched !== contact.person_id
    await db
      .updateTable('contact')
      .set({ person_id: matched, child_known: moved, matched_by: actor.worker_id, matched_at: now })
      .where('id', '=', contact.id)
      .execute()
    if (moved) await retireDuplicate(db, { from: contact.person_id, to: matched, contact_id: contact.id, now })
    return { contact_id: contact.id, next: await nextToMatch(db, contact.about_id), person_ids }
  },
})
