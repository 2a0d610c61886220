import { draftsOf } from '../../../record/form-draft.store.ts'
import { page } from '../../page.ts'
import { draftLines } from './draft-lines.ts'

/** Everything somebody has begun to write and not finished. */
export const drafts = page({
  path: '/drafts',
  may: 'signed-in',
  view: 'pages/drafts/drafts.njk',
  show: async ({ db, actor }) => ({ drafts: draftLines(await draftsOf(db, actor.worker_id)) }),
})
