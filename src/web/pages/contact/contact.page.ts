import { scopeOf } from '../../../access/permissions.ts'
import { perform } from '../../../practice/perform.ts'
import { contactDetail, earlyHelpTeams, findContact } from '../../../record/contact/contact.store.ts'
import { CONSENT_TO_EXPLAIN, typedLate } from '../../../record/contact/contact.ts'
import { adultsOf } from '../../../record/contact/contact-adult.store.ts'
import { earlierConsents } from '../../../record/contact/contact-consent.store.ts'
import { contactDecisionForm, READ_BEFORE_DECIDING } from '../../../record/contact/contact-decision.form.ts'
import { reopeningsOf } from '../../../record/contact/contact-reopening.store.ts'
import { decideContact } from '../../../record/contact/decide-contact.act.ts'
import { handoverOf } from '../../../record/contact/handover.store.ts'
import { openHistory } from '../../../record/contact/open-history.act.ts'
import { hoursOf, sayUrgency } from '../../../record/contact/urgency.ts'
import { settingsOn } from '../../../record/setting.store.ts'
import { type Context, page } from '../../page.ts'
import { askedFields } from './asked-fields.ts'
import { historyView } from './history-view.ts'

/** Puts the history before whoever decides, and writes down that it was; for anybody else it is only shown. */
const noteHistoryOpened = async ({ db, params, actor, today, now }: Context) => {
  if (scopeOf('contact.decide', actor.role) === null) return
  const contact = await findContact(db, params.contact ?? '')
  if (contact.decided_at || contact.history_opened_at) return
  await perform(db, { actor, today, now }, openHistory, { params: { contact: contact.id }, values: {} })
}

/** What we were told beside what we already knew, and the decision beneath, so that none decides without the history on screen. */
export const contact = page({
  path: '/contacts/:contact',
  may: 'contact.read',
  view: 'pages/contact/contact.njk',
  about: async ({ db, params }) => [(await findContact(db, params.contact)).person_id],
  form: contactDecisionForm,
  act: decideContact,
  async options({ db }) {
    const teams = await earlyHelpTeams(db)
    return { early_help_team_id: teams.map(({ id, name }) => ({ value: id, text: name })) }
  },
  filled: async ({ db, params }) => ({ version: (await findContact(db, params.contact)).version }),
  async show(ctx) {
    const { db, params, actor, today, now } = ctx
    await noteHistoryOpened(ctx)
    const detail = await contactDetail(db, params.contact)
    const history = await historyView(db, detail, today)
    const checks_out = detail.checks.filter(({ returned_at, status }) => returned_at === null && status === 'asked')
    const reasons = { missed_before: history.missed.length > 0, checks_waived_because: checks_out.length > 0 }
    const names = Object.entries(reasons)
    return {
      contact: detail,
      reads: Object.fromEntries(READ_BEFORE_DECIDING.map(({ code, label }) => [code, label])),
      history,
      adults: await adultsOf(db, detail.about_id),
      consents: await earlierConsents(db, detail.id),
      out_on_consent: checks_out.filter(({ basis }) => basis === 'consent' && detail.consent_state !== 'given'),
      reopenings: await reopeningsOf(db, detail.id),
      checks_out,
      asked: askedFields({
        unasked: names.flatMap(([name, is_needed]) => (is_needed ? [] : [name])),
        needed: names.flatMap(([name, is_needed]) => (is_needed ? [name] : [])),
      }),
      urgency: sayUrgency(detail, hoursOf(await settingsOn(db, today)), now),
      typed_late: typedLate(detail),
      consent_explained: CONSENT_TO_EXPLAIN.some(code => code === detail.consent_state),
      decided_unread: detail.decided_at !== null && !(detail.read ?? []).includes('history'),
      may_decide: detail.decided_at === null && scopeOf('contact.decide', actor.role) !== null,
      may_reopen: detail.decided_at !== null && scopeOf('contact.decide', actor.role) !== null,
      handover: await handoverOf(db, detail.id),
      may_take_over: scopeOf('contact.work', actor.role) !== null && actor.role !== 'emergency_duty',
      may_work: scopeOf('contact.work', actor.role) !== null,
    }
  },
  then: (_ctx, { contact_id }) => `/contacts/${contact_id}`,
})
