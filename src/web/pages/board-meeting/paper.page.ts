import { type Role, readsNoName } from '../../../access/roles.ts'
import { findFile, findFilePaper } from '../../../inspection/board/paper.store.ts'
import { namesIn } from '../../../inspection/no-names/names-in.store.ts'
import { NotAllowed, NotFound } from '../../../record/conditions.ts'
import { download } from '../../answers.ts'
import { page } from '../../page.ts'

/** The lead member is given packs and minutes, as a scrutiny committee is; no paper of another kind. */
export const readsFiles = (role: Role): boolean => role !== 'lead_member'

/** A paper that is a PDF. Looked through again as it is handed out: somebody may have come onto the record since. */
export const boardPaper = page({
  id: 'board-paper',
  path: '/meetings/:meeting/papers/:paper',
  may: 'board.read',
  view: 'layouts/wide.njk',
  async show({ db, params, actor }) {
    const { document_id, words } = await findFilePaper(db, params.meeting, params.paper)
    if (!readsFiles(actor.role)) throw new NotFound()
    if (readsNoName(actor.role) && (await namesIn(db, [words ?? ''])).length > 0)
      throw new NotAllowed('This paper names somebody on the record. Ask for it without the name.')
    const { file_name, content } = await findFile(db, document_id)
    return download({ filename: file_name, type: 'application/pdf', body: content })
  },
})
