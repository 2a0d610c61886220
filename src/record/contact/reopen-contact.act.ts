import { act } from '../act.ts'
import type { Db } from '../database.ts'
import { writeDecision } from '../decision.store.ts'
import type { ValuesOf } from '../form.ts'
import { contactDetail, findContact } from './contact.store.ts'
import { sayOutcomes } from './contact.ts'
import { keepDecision, startedBy, takeDecisionOff, voidDecision } from './contact-reopening.store.ts'
import { standsInTheWay } from './contact-reopening.ts'
import type { reopenContactForm } from './reopen-contact.form.ts'

type Values = ValuesOf<typeof reopenContactForm>

/**
 * Opens again a contact that was decided in error: it waits for a decision from when it was first received. The decision and
 * what it started are voided and kept. Refuses while something that followed from the decision stands: domain/pathway.md section 15.
 */
export const reopenContact = act({
  id: 'reopen-contact',
  title: 'Open a contact again that was decided in error',
  may: 'contact.decide',
  async about({ db, params }: { db: Db; params: Readonly<Record<string, string>>; values: Values }) {
    const contact = await findContact(db, params.contact ?? '')
    return {
      person_ids: [contact.person_id],
      contact,
      outcomes: (await contactDetail(db, contact.id)).outcomes,
      started: await startedBy(db, contact.id),
      subject: { table: 'contact' as const, id: contact.id, version: contact.version, row: contact },
    }
  },
  refuses({ about: { contact, started } }) {
    if (!contact.decided_at)
      return [{ field: 'reason', says: 'This contact has no decision: there is nothing to open again' }]
    return standsInTheWay(started).map(({ says }) => ({
      field: 'reason',
      says: `${says}: the contact cannot be opened again while that stands`,
    }))
  },
  async writes(call) {
    const {
      db,
      values: { reason },
      about: { contact, outcomes, started },
      now,
    } = call
    await keepDecision(db, call, contact, { outcomes, reason })
    await voidDecision(db, contact.id, started, { voided_at: now, void_reason: reason })
    await takeDecisionOff(db, contact.id)
    await writeDecision(db, call, {
      person_id: contact.person_id,
      subject_table: 'contact',
      subject_id: contact.id,
      kind: 'reopened',
      what: `Contact opened again: the decision was an error (${sayOutcomes(outcomes)})`,
      rationale: reason,
    })
    return { contact_id: contact.id }
  },
  tells: ({ about: { contact, outcomes }, now }) => [
    {
      person_id: contact.person_id,
      at: now,
      kind: 'contact_reopened',
      source_table: 'contact',
      source_id: contact.id,
      significance: 2,
      says: `Contact opened again: its decision was an error (${sayOutcomes(outcomes)})`,
    },
  ],
})
