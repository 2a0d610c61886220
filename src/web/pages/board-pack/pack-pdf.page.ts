import { packFile } from '../../../inspection/pack/pack.store.ts'
import { download } from '../../answers.ts'
import { page } from '../../page.ts'

/** A pack as the file the board was sent, byte for byte; a page that says so where it was issued before there were any. */
export const packPdf = page({
  id: 'pack-pdf',
  path: '/improvement/packs/:pack/pdf',
  may: 'improvement.read',
  view: 'pages/board-pack/pack-no-pdf.njk',
  async show({ db, params }) {
    const { meeting_on, pdf } = await packFile(db, params.pack)
    if (pdf === null) return { pack: { id: params.pack, meeting_on } }
    return download({
      filename: `board-pack-${meeting_on}.pdf`,
      type: 'application/pdf',
      body: pdf,
      inline: true,
    })
  },
})
