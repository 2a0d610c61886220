import { checksAskedOf } from '../../../record/contact-check/contact-check.store.ts'
import { page } from '../../page.ts'

/** What a partner's agency is asked: the request and who the child is, nothing of the file. */
export const checkList = page({
  path: '/checks',
  may: 'check.list',
  logs: 'list',
  view: 'pages/check-list/check-list.njk',
  nav: { label: 'Checks', roles: ['mash_partner'], order: 10 },
  home_for: ['mash_partner'],
  async show({ db, actor, query, today }) {
    const answered = query.show === 'answered'
    return { rows: await checksAskedOf(db, actor.agency, { answered, today }), answered, agency: actor.agency }
  },
})
