import { findPack } from '../../../inspection/pack/pack.store.ts'
import { download } from '../../answers.ts'
import { page } from '../../page.ts'

/** A pack as it was issued, byte for byte. */
export const boardPack = page({
  id: 'board-pack',
  path: '/improvement/packs/:pack',
  may: 'improvement.read',
  view: 'pages/board-pack/board-pack.njk',
  async show({ db, params }) {
    const { html, meeting_on } = await findPack(db, params.pack)
    return download({
      filename: `board-pack-${meeting_on}.html`,
      type: 'text/html; charset=utf-8',
      body: html,
      inline: true,
    })
  },
})
