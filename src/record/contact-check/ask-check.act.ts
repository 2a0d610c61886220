import { labelOf } from '../../vocabulary/codeset.ts'
import { checkAgency } from '../../vocabulary/codesets/check-agency.ts'
import { consentState } from '../../vocabulary/codesets/consent-state.ts'
import { act } from '../act.ts'
import { NotFound } from '../conditions.ts'
import type { Db } from '../database.ts'
import type { Refusal, ValuesOf } from '../form.ts'
import { isId } from '../is-id.ts'
import type { checkAskForm } from './check-ask.form.ts'
import { checksOf, contactToCheck } from './contact-check.store.ts'

type Values = ValuesOf<typeof checkAskForm>

/** Asks agencies what they know: a lawful basis first. Refuses consent as the basis where none is recorded. */
export const askCheck = act({
  id: 'ask-check',
  title: 'Ask agencies for checks',
  may: 'contact.work',
  async about({ db, params }: { db: Db; params: Readonly<Record<string, string>>; values: Values }) {
    if (!isId(params.contact ?? '')) throw new NotFound()
    const contact = await contactToCheck(db, params.contact ?? '')
    return { person_ids: [contact.person_id], contact }
  },
  async refuses({ db, values, about: { contact } }) {
    const refusals: Refusal[] = []
    if (contact.decided_at)
      refusals.push({ field: 'agencies', says: 'This contact is decided: nothing more is asked about it' })
    if (values.basis === 'consent' && contact.consent_state !== 'given')
      refusals.push({
        field: 'basis',
        says: `Consent is recorded as “${labelOf(consentState, contact.consent_state)}”: choose what else allows us to ask, or correct the consent first`,
      })
    const out = new Set(
      (await checksOf(db, contact.id)).filter(check => !check.returned_at).map(({ agency }) => agency),
    )
    const twice = values.agencies.filter(agency => out.has(agency))
    if (twice.length > 0)
      refusals.push({
        field: 'agencies',
        says: `Already asked and not answered: ${twice.map(agency => labelOf(checkAgency, agency)).join(', ')}`,
      })
    return refusals
  },
  async writes({ db, values, about: { contact }, actor, now }) {
    await db
      .insertInto('contact_check')
      .values(
        values.agencies.map(agency => ({
          contact_id: contact.id,
          person_id: contact.person_id,
          agency,
          basis: values.basis,
          question: values.question,
          asked_at: now,
          asked_by: actor.worker_id,
        })),
      )
      .execute()
    return { contact_id: contact.id }
  },
})
