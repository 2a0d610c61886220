import { londonDate } from '../../vocabulary/calendar/plain-date.ts'
import { act, type Call } from '../act.ts'
import type { Db } from '../database.ts'
import { writeDecision } from '../decision.store.ts'
import { offerEarlyHelp } from '../early-help-offer.store.ts'
import type { Refusal, ValuesOf } from '../form.ts'
import { contactDetail, findContact } from './contact.store.ts'
import { endedInNothing, needsReferral, sayOutcomes } from './contact.ts'
import type { contactDecisionForm } from './contact-decision.form.ts'
import { historyFacts } from './household-history.store.ts'
import { householdHistory } from './household-history.ts'
import { openReferral } from './open-referral.store.ts'

type Values = ValuesOf<typeof contactDecisionForm>
type Asked = { db: Db; params: Readonly<Record<string, string>> }

const about = async ({ db, params }: Asked) => {
  const detail = await contactDetail(db, params.contact ?? '')
  const row = await findContact(db, detail.id)
  return {
    person_ids: [detail.person_id],
    contact: detail,
    subject: { table: 'contact' as const, id: row.id, version: row.version, row },
  }
}

type About = Awaited<ReturnType<typeof about>>

/** What the outcomes need of the record as it stands: hard guards. */
const refusesOutcomes = ({ values, about: { contact } }: Call<Values, About>): Refusal[] => {
  const open = contact.open_episode_id !== null
  const refusals: Refusal[] = []
  const refuse = (field: string, says: string) => refusals.push({ field, says })
  if (values.outcomes.includes('REFERRAL') && open)
    refuse('outcomes', 'This child already has an open referral: choose “Added to an open referral” instead')
  if (values.outcomes.includes('EXISTING') && !open)
    refuse('outcomes', 'This child has no open referral to add it to: choose “New referral to social care” instead')
  if (values.outcomes.includes('EH') && needsReferral(values.outcomes))
    refuse('outcomes', 'Choose early help or a referral, not both: a referral can step down to early help')
  if (endedInNothing(values.outcomes) && contact.is_immediate_danger && values.rationale.length < 40)
    refuse('rationale', 'Somebody said that a child is in danger: say how you know that the child is safe')
  return refusals
}

/** What may be passed over, for a reason: soft guards. */
const refusesWithoutReason = async (call: Call<Values, About>): Promise<Refusal[]> => {
  const {
    db,
    values,
    about: { contact },
  } = call
  const refusals: Refusal[] = []
  const waiting = contact.checks.filter(({ returned_at, status }) => returned_at === null && status === 'asked')
  if (waiting.length > 0 && !values.checks_waived_because)
    refusals.push({
      field: 'checks_waived_because',
      says: `${waiting.length === 1 ? 'A check is' : `${waiting.length} checks are`} still out: say why you decide without waiting`,
    })
  if (values.outcomes.includes('EH') && values.family_agreed === false && !values.family_view)
    refusals.push({
      field: 'family_view',
      says: 'The family has not agreed: say why it is offered and who will ask them',
    })
  if (!values.missed_before) {
    const facts = await historyFacts(db, contact.person_id, call.today)
    const { missed } = householdHistory(facts, contact)
    if (missed.length > 0)
      refusals.push({
        field: 'missed_before',
        says: `Answer what was missed before: ${missed.map(({ says }) => says).join(' ')}`,
      })
  }
  return refusals
}

/**
 * A manager's decision on a contact. A referral opens a case episode counted from when the contact was received; one added
 * to an open referral is linked to it; early help is offered to a team; the rest close. Refuses without a reason where
 * checks are out, a family has not agreed to early help, or opportunities were missed before: domain/pathway.md section 15.
 */
export const decideContact = act({
  id: 'decide-contact',
  title: 'Decide a contact',
  may: 'contact.decide',
  about: ({ db, params }: Asked & { values: Values }) => about({ db, params }),
  async refuses(call) {
    if (call.about.contact.decided_at) return [{ field: 'outcomes', says: 'Somebody has decided this contact already' }]
    return [...refusesOutcomes(call), ...(await refusesWithoutReason(call))]
  },
  async writes(call) {
    const {
      db,
      values,
      about: { contact },
      actor,
      now,
    } = call
    const { threshold_level, rationale, missed_before, checks_waived_because, feedback_given, feedback } = values
    const episode_id = needsReferral(values.outcomes)
      ? (contact.open_episode_id ?? (await openReferral(db, contact, values, feedback_given ? now : null)))
      : values.outcomes.includes('EXISTING')
        ? contact.open_episode_id
        : null
    if (values.outcomes.includes('EH'))
      await offerEarlyHelp(db, call, { ...values, person_id: contact.person_id, contact_id: contact.id })
    await db
      .updateTable('contact')
      .set({
        threshold_level,
        rationale,
        missed_before,
        checks_waived_because,
        episode_id,
        decided_at: now,
        decided_by: actor.worker_id,
        ...(feedback_given ? { feedback, feedback_sent_at: now } : {}),
      })
      .where('id', '=', contact.id)
      .execute()
    await db
      .insertInto('contact_outcome')
      .values(values.outcomes.map(code => ({ contact_id: contact.id, person_id: contact.person_id, code })))
      .execute()
    await writeDecision(db, call, {
      person_id: contact.person_id,
      subject_table: 'contact',
      subject_id: contact.id,
      kind: 'contact',
      what: `Contact decided: ${sayOutcomes(values.outcomes)}`,
      rationale,
      read: values.read,
      challenge: missed_before,
    })
    return { contact_id: contact.id, episode_id, received_on: londonDate(contact.received_at) }
  },
  tells: ({ values, about: { contact }, now }) => [
    {
      person_id: contact.person_id,
      at: now,
      kind: 'contact_decided',
      source_table: 'contact',
      source_id: contact.id,
      significance: endedInNothing(values.outcomes) ? 2 : 1,
      says: `Contact decided: ${sayOutcomes(values.outcomes)}`,
    },
  ],
})
