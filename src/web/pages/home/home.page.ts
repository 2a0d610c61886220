import { draftsOf } from '../../../record/form-draft.store.ts'
import { redirectTo } from '../../answers.ts'
import { page } from '../../page.ts'
import { draftLines } from '../drafts/draft-lines.ts'
import { PAGES } from '../index.ts'

/** Leads each role to its own first page; those who have none find their drafts and the way round. */
export const home = page({
  path: '/',
  may: 'signed-in',
  view: 'pages/home/home.njk',
  async show({ db, actor }) {
    const own = PAGES.find(({ home_for }) => home_for?.includes(actor.role))
    return own ? redirectTo(own.path) : { drafts: draftLines(await draftsOf(db, actor.worker_id)) }
  },
})
