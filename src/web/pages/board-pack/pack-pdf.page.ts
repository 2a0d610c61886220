import { readsNoName } from '../../../access/roles.ts'
import { namesIn } from '../../../inspection/no-names/names-in.store.ts'
import { packFile } from '../../../inspection/pack/pack.store.ts'
import { NotAllowed } from '../../../record/conditions.ts'
import { download } from '../../answers.ts'
import { page } from '../../page.ts'

/**
 * A pack as the file the board was sent, byte for byte; a page that says so where it was issued before there were any. It says
 * what the page does, and is looked through again as it is handed out: somebody may have come onto the record since.
 */
export const packPdf = page({
  id: 'pack-pdf',
  path: '/improvement/packs/:pack/pdf',
  may: 'improvement.read',
  view: 'pages/board-pack/pack-no-pdf.njk',
  async show({ db, params, actor }) {
    const { meeting_on, pdf, html } = await packFile(db, params.pack)
    if (pdf === null) return { pack: { id: params.pack, meeting_on } }
    if (readsNoName(actor.role) && (await namesIn(db, [html])).length > 0)
      throw new NotAllowed('This pack names somebody who has come onto the record since. Its page leaves the name out.')
    return download({
      filename: `board-pack-${meeting_on}.pdf`,
      type: 'application/pdf',
      body: pdf,
      inline: true,
    })
  },
})
