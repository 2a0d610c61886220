import { contactDetail, findContact } from '../../../record/contact/contact.store.ts'
import { findAdult } from '../../../record/contact/contact-adult.store.ts'
import { contactAdultMatchForm, NOBODY_ON_RECORD } from '../../../record/contact/contact-match.form.ts'
import { matchAdult } from '../../../record/contact/match-adult.act.ts'
import { type Context, page } from '../../page.ts'
import { adultMatchesOf, matchChoices } from './matches-of.ts'
import { nextMatch } from './next-match.ts'

const adultIn = async ({ db, params }: Context<'/contacts/:contact/adults/:adult/match'>) =>
  findAdult(db, (await findContact(db, params.contact)).about_id, params.adult)

/** Looks for a parent or other adult of a contact on record, and says who they are. */
export const contactAdultMatch = page({
  path: '/contacts/:contact/adults/:adult/match',
  may: 'contact.work',
  view: 'pages/contact-match/contact-adult-match.njk',
  about: async ({ db, params }) => [(await findContact(db, params.contact)).person_id],
  form: contactAdultMatchForm,
  act: matchAdult,
  options: async ({ db, params }) => ({ person_id: matchChoices(await adultMatchesOf(db, params.adult), 'a person') }),
  async filled(ctx) {
    const { id, version } = await adultIn(ctx)
    const none = (await adultMatchesOf(ctx.db, id)).length === 0
    return { version, values: none ? { person_id: NOBODY_ON_RECORD } : {} }
  },
  show: async ctx => ({ contact: await contactDetail(ctx.db, ctx.params.contact), adult: await adultIn(ctx) }),
  then: (_ctx, { next, contact_id }) => nextMatch(next, contact_id),
})
